import { type RefObject, useEffect } from "react";
import { store } from "../../../state/store.ts";

/**
 * Makes a feature's names in the text glow while it is pointed at anywhere. Done on
 * the page itself: thousands of names must not be drawn again for every move of the pointer.
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
