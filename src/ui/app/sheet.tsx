import { type PointerEvent, useEffect, useRef, useState } from "react";
import { useAtlas } from "../hooks/use-atlas.ts";

/** How far the phone's one sheet is drawn up. */
const DETENTS = ["peek", "half", "full"] as const;
export type Detent = (typeof DETENTS)[number];

export interface Sheet {
  readonly detent: Detent;
  raise(by: number): void;
  toggle(): void;
}

const PHONE = "(max-width: 760px)";
/** px: what the sheet leaves uncovered of itself when it is down; see app.css. */
const PEEK = 92;
/** The part of the page that a sheet drawn up covers at least. */
const HALF = 0.46;
/** px above the map on a wide screen, and the part of the map that table and charts cover; see screen.css. */
const HEADER = 52;
const SCREEN = 0.6;
/** px a finger must travel before a drag counts. */
const DRAG = 24;

export function useSheet(): Sheet {
  const [detent, setDetent] = useState<Detent>("peek");
  const side = useAtlas((state) => state.side.type);
  const isDrawing = useAtlas((state) => state.areaRequest === "drawn");
  const screen = useAtlas((state) => state.screen);
  const setBottomInset = useAtlas((state) => state.setBottomInset);
  // Opening a card must show it; closing one gives the map back.
  useEffect(() => setDetent(side === "none" ? "peek" : "half"), [side]);
  // Drawing on the map needs the map.
  useEffect(() => {
    if (isDrawing) setDetent("peek");
  }, [isDrawing]);
  useEffect(() => {
    const phone = matchMedia(PHONE);
    const measure = (): void => {
      const sheet = detent === "peek" ? PEEK : innerHeight * HALF;
      const beside = screen === "map" ? 0 : (innerHeight - HEADER) * SCREEN;
      setBottomInset(phone.matches ? sheet : beside);
    };
    measure();
    phone.addEventListener("change", measure);
    return () => phone.removeEventListener("change", measure);
  }, [detent, screen, setBottomInset]);
  return {
    detent,
    raise: (by) => setDetent((now) => DETENTS[Math.min(2, Math.max(0, DETENTS.indexOf(now) + by))] ?? now),
    toggle: () => setDetent((now) => (now === "full" ? "peek" : now === "peek" ? "half" : "full")),
  };
}

/** The bar that draws the sheet up and down; hidden on wide screens. */
export function SheetHandle({ sheet }: { sheet: Sheet }) {
  const start = useRef<number | null>(null);
  const dragged = useRef(false);
  const begin = (event: PointerEvent<HTMLButtonElement>): void => {
    start.current = event.clientY;
    dragged.current = false;
    event.currentTarget.setPointerCapture(event.pointerId);
  };
  const end = (event: PointerEvent<HTMLButtonElement>): void => {
    const travel = start.current === null ? 0 : event.clientY - start.current;
    start.current = null;
    if (Math.abs(travel) < DRAG) return;
    dragged.current = true;
    sheet.raise(travel < 0 ? 1 : -1);
  };
  return (
    <button
      type="button"
      className="sheet-handle"
      aria-expanded={sheet.detent !== "peek"}
      onPointerDown={begin}
      onPointerUp={end}
      onClick={() => {
        if (!dragged.current) sheet.toggle();
      }}
    >
      <span className="visually-hidden">↕</span>
    </button>
  );
}
