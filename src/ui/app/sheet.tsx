import { type PointerEvent, useCallback, useEffect, useRef, useState } from "react";
import { readLength } from "../hooks/read-length.ts";
import { useAtlas } from "../hooks/use-atlas.ts";
import { useCover } from "../hooks/use-cover.ts";
import { useIsPhone } from "../hooks/use-is-phone.ts";
import "./sheet.css";

/** How far the phone's one sheet stands up. */
const DETENTS = ["peek", "half", "full"] as const;
export type Detent = (typeof DETENTS)[number];

export interface SheetState {
  readonly detent: Detent;
  raise(by: number): void;
  toggle(): void;
}

/** px a finger must travel before a drag counts. */
const DRAG = 24;

export function useSheet(): SheetState {
  const [detent, setDetent] = useState<Detent>("peek");
  const side = useAtlas((state) => state.side.type);
  const isDrawing = useAtlas((state) => state.areaRequest === "drawn");
  const screen = useAtlas((state) => state.screen);
  const isPhone = useIsPhone();
  const setBottomInset = useAtlas((state) => state.setBottomInset);
  // Opening a card must show it; closing one gives the map back.
  useEffect(() => setDetent(side === "none" ? "peek" : "half"), [side]);
  const lower = useCallback(() => setDetent("peek"), []);
  // With a side in it, the sheet is a step of history already.
  useCover("sheet", detent !== "peek" && side === "none", lower);
  // Drawing on the map needs the map.
  useEffect(() => {
    if (isDrawing) setDetent("peek");
  }, [isDrawing]);
  useEffect(() => {
    const measure = (): void => {
      if (isPhone) setBottomInset(readLength(detent === "peek" ? "--sheet-peek" : "--sheet-half"));
      else setBottomInset(screen === "map" ? 0 : readLength("--screen-height"));
    };
    measure();
    addEventListener("resize", measure);
    return () => removeEventListener("resize", measure);
  }, [detent, isPhone, screen, setBottomInset]);
  return {
    detent,
    raise: (by) => setDetent((now) => DETENTS[Math.min(2, Math.max(0, DETENTS.indexOf(now) + by))] ?? now),
    toggle: () => setDetent((now) => (now === "full" ? "peek" : now === "peek" ? "half" : "full")),
  };
}

/** The bar that raises and lowers the sheet; hidden on wide screens. */
export function SheetHandle({ sheet }: { sheet: SheetState }) {
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
