import { type RefObject, useEffect, useRef, useState } from "react";
import type { OpenSearch } from "../../data/search/search-source.ts";
import { NO_SIDE } from "../../state/choices.ts";
import { faultsOf } from "../../state/library.ts";
import { useStrings } from "../../strings/use-strings.ts";
import { DataFault, PlanFault, Reading } from "../components/faults.tsx";
import { LazyPart, lazyPart, usePreload } from "../components/lazy-part.tsx";
import { SpokenPlace } from "../components/spoken.tsx";
import { useAtlas, useLibrary, usePlans } from "../hooks/use-atlas.ts";
import { useCover } from "../hooks/use-cover.ts";
import { Legend } from "../panels/legend/legend.tsx";
import { SideFrame } from "../side/side-frame.tsx";
import { Header } from "./header.tsx";
import { Notices, noticeList } from "./notices.tsx";
import { PanelTabs } from "./panel-tabs.tsx";
import { SheetHandle, useSheet } from "./sheet.tsx";
import { Stage } from "./stage/stage.tsx";
import "./app.css";

const outline = lazyPart(() => import("../panels/outline/outline.tsx"));
const list = lazyPart(() => import("../panels/list/feature-list.tsx"));
const inSide = { frame: SideFrame };
const card = lazyPart(() => import("../side/card/card-side.tsx"), inSide);
const pick = lazyPart(() => import("../side/pick/pick-side.tsx"), inSide);
const reader = lazyPart(() => import("../side/reader/reader-side.tsx"), inSide);
/** Few visits measure distances from a point, so it is not preloaded. */
const queryPoint = lazyPart(() => import("../side/query-point/query-point-side.tsx"), inSide);
const PRELOADED = [card, pick, reader, outline, list, noticeList];

interface AppProps {
  /** Called with the empty element that the map engine fills. */
  onStage: (element: HTMLElement) => void;
  openSearch: OpenSearch;
}

/** The whole page. */
export function App({ onStage, openSearch }: AppProps) {
  const strings = useStrings();
  const sideOpen = useAtlas((state) => state.side.type !== "none");
  // A page that is opened with its side shows it at once; one that opens later comes over the map first.
  const [wasClosed, noteClosed] = useState(!sideOpen);
  if (!sideOpen && !wasClosed) noteClosed(true);
  const screen = useAtlas((state) => state.screen);
  const sheet = useSheet();
  const side = useRef<HTMLElement>(null);
  useEscape();
  useCover(
    "pick",
    useAtlas((state) => state.side.type === "pick"),
    useAtlas((state) => state.closePick),
  );
  usePreload(PRELOADED);
  useReturnFocus(side, sideOpen);
  return (
    <div className="atlas" data-side={sideOpen ? "open" : "none"} data-screen={screen} data-sheet={sheet.detent}>
      <a className="skip" href="#map">
        {strings.skipToMap}
      </a>
      <Header openSearch={openSearch} />
      <section className="panel" aria-label={strings.panels.legend}>
        <SheetHandle sheet={sheet} />
        <PanelTabs />
        <PanelBody />
      </section>
      <Stage onStage={onStage} />
      <SpokenPlace />
      <aside className="side" ref={side} hidden={!sideOpen} data-comes={wasClosed || undefined}>
        <SheetHandle sheet={sheet} />
        <SideBody />
      </aside>
      <Notices />
    </div>
  );
}

function PanelBody() {
  const panel = useAtlas((state) => state.panel);
  const library = useLibrary();
  const { index } = library;
  const plans = usePlans();
  const choice = useAtlas((state) => state.plan);
  return (
    // The key makes each tab start at its top.
    <div key={panel} className="panel-body" role="tabpanel" id="panel-body" aria-labelledby={`tab-${panel}`}>
      {index.status === "failed" ? (
        <DataFault error={index.error} />
      ) : (
        <>
          <PlanFault />
          {plans.length === 0 ? (
            faultsOf(library, choice).length === 0 && <Reading choice={choice} />
          ) : (
            <>
              {panel === "legend" && <Legend plans={plans} />}
              {panel === "outline" && <LazyPart key="outline" part={outline} props={{ plans }} />}
              {panel === "list" && <LazyPart key="list" part={list} props={{ plans }} />}
            </>
          )}
        </>
      )}
    </div>
  );
}

function SideBody() {
  const side = useAtlas((state) => state.side);
  switch (side.type) {
    case "none":
      return null;
    case "card":
      return <LazyPart key="card" part={card} props={{ id: side.feature }} />;
    case "text":
      return <LazyPart key="reader" part={reader} props={{ side }} />;
    case "pick":
      return <LazyPart key="pick" part={pick} props={{ ids: side.features, at: side.at }} />;
    case "query-point":
      return <LazyPart key="query-point" part={queryPoint} props={{ lng: side.lng, lat: side.lat }} />;
  }
}

/** Escape closes the right-hand side. */
function useEscape(): void {
  const closeSide = useAtlas((state) => state.closeSide);
  const open = useAtlas((state) => state.side !== NO_SIDE);
  useEffect(() => {
    if (!open) return;
    const close = (event: KeyboardEvent): void => {
      // If an explanation is open, this Escape closes it and nothing else.
      if (event.key !== "Escape" || event.defaultPrevented) return;
      closeSide();
    };
    addEventListener("keydown", close);
    return () => removeEventListener("keydown", close);
  }, [open, closeSide]);
}

/**
 * Remembers the element outside of `part` that last had the focus. When `part` closes and the focus is lost with it,
 * that element gets it back, so that a keyboard user continues at the same place.
 */
function useReturnFocus(part: RefObject<HTMLElement | null>, open: boolean): void {
  const outside = useRef<HTMLElement | null>(null);
  useEffect(() => {
    const note = ({ target }: FocusEvent): void => {
      if (target instanceof HTMLElement && part.current?.contains(target) === false) outside.current = target;
    };
    addEventListener("focusin", note);
    return () => removeEventListener("focusin", note);
  }, [part]);
  useEffect(() => {
    if (!open && document.activeElement === document.body) outside.current?.focus({ preventScroll: true });
  }, [open]);
}
