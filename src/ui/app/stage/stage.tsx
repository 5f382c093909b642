import { BasemapSwitch } from "./basemap-switch.tsx";
import { Screen } from "./screen.tsx";
import "./stage.css";
import { memo } from "react";
import { activeFilters } from "../../../data/filters/filters.ts";
import { useStrings } from "../../../strings/use-strings.ts";
import { LazyPart, lazyPart, usePreload } from "../../components/lazy-part.tsx";
import { useAtlas, usePlans } from "../../hooks/use-atlas.ts";

const small = { showsWaiting: false };
/** Drawn once the map is ready: before that there is nothing to take a picture of. */
const figureButton = lazyPart(() => import("../../figure/figure-button.tsx"), small);
const filterChips = lazyPart(() => import("./filter-chips.tsx"), small);
const wholeLink = lazyPart(() => import("./whole-link.tsx"), small);
const PRELOADED = [filterChips];

/** The map's place on the page, with the map's state and the disclaimer, which must always be visible. */
export function Stage({ onStage }: { onStage: (element: HTMLElement) => void }) {
  const strings = useStrings();
  const status = useAtlas((state) => state.mapStatus);
  const showMapStatus = useAtlas((state) => state.showMapStatus);
  const framed = useAtlas((state) => state.framed);
  return (
    <main className="stage">
      <MapHolder label={strings.map} onStage={onStage} />
      <BasemapSwitch />
      {framed && <LazyPart part={wholeLink} props={{}} />}
      {status === "ready" && <LazyPart part={figureButton} props={{}} />}
      {status !== "ready" && (
        <div className={status === "loading" ? "map-status quiet" : "map-status"}>
          <p role="status">{strings.mapStatus[status]}</p>
          {status === "failed" && (
            <button type="button" onClick={() => showMapStatus("loading")}>
              {strings.retry}
            </button>
          )}
          {(status === "failed" || status === "slow") && (
            <button type="button" onClick={() => location.reload()}>
              {strings.crash.reload}
            </button>
          )}
        </div>
      )}
      <Disclaimer />
      <ActiveFilters />
      <Screen />
    </main>
  );
}

// The map engine owns the content of this element: React must never render it again.
const MapHolder = memo(function MapHolder({
  label,
  onStage,
}: {
  label: string;
  onStage: (element: HTMLElement) => void;
}) {
  return (
    <section
      id="map"
      className="map"
      aria-label={label}
      ref={(element) => {
        if (element !== null) onStage(element);
      }}
    />
  );
});

/** The chips, if a filter is active or an area is being drawn. */
function ActiveFilters() {
  const isWanted = useAtlas(({ filters, areaRequest }) => areaRequest === "drawn" || activeFilters(filters).length > 0);
  usePreload(PRELOADED);
  return isWanted ? <LazyPart part={filterChips} props={{}} /> : null;
}

function Disclaimer() {
  const strings = useStrings();
  const plans = usePlans();
  const only = plans.length === 1 ? plans[0]?.summary : undefined;
  return (
    <footer className="disclaimer">
      <strong>{strings.disclaimer}</strong>
      {only !== undefined && (
        <span className="disclaimer-source">
          《{only.title}》{only.number ?? ""} {only.issuer}
        </span>
      )}
    </footer>
  );
}
