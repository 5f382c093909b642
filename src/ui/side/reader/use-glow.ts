import { type RefObject, useEffect } from "react";
import { store } from "../../../state/store.ts";

/**
 * Highlights a feature's names in the text while the feature is pointed at anywhere. It changes the DOM directly: React
 * must not render thousands of names again at every move of the pointer.
 */
export function useGlow(scroller: RefObject<HTMLElement | null>): void {
  useEffect(
    () =>
      store.subscribe(({ hover }, before) => {
        if (hover === before.hover) return;
        const root = scroller.current;
        for (const name of root?.querySelectorAll(".name.glow") ?? []) name.classList.remove("glow");
        if (hover === null) return;
        for (const name of root?.querySelectorAll(`[data-features~="${CSS.escape(hover)}"]`) ?? []) {
          name.classList.add("glow");
        }
      }),
    [scroller],
  );
}
