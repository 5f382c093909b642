import { usePartStrings } from "../../../strings/use-part-strings.ts";
import { useAtlas } from "../../hooks/use-atlas.ts";
import { useIsPhone } from "../../hooks/use-is-phone.ts";

/** Filters by an area of the map: a rectangle drawn by hand, or the part on screen. */
export function AreaFilter() {
  const strings = usePartStrings();
  const { draw, fromView, areaNote } = strings.collapsed;
  const isPhone = useIsPhone();
  const requestArea = useAtlas((state) => state.requestArea);
  const chooseScreen = useAtlas((state) => state.chooseScreen);
  const request = useAtlas((state) => state.areaRequest);
  const canDraw = useAtlas((state) => state.mapStatus === "ready");
  const drawByHand = (): void => {
    // On a phone the table covers the whole map.
    if (isPhone) chooseScreen("map");
    requestArea("drawn");
  };
  return (
    <div className="area-filter">
      <button
        type="button"
        aria-pressed={request === "drawn"}
        disabled={!canDraw}
        onClick={drawByHand}
        title={areaNote}
      >
        <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
          <path d="M2.5 4.5h11v7h-11z" fill="none" stroke="currentColor" strokeWidth="1.4" strokeDasharray="3 2" />
        </svg>
        {draw}
      </button>
      <button type="button" disabled={!canDraw} onClick={() => requestArea("view")} title={areaNote}>
        {fromView}
      </button>
    </div>
  );
}
