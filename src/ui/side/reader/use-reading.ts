import { type RefObject, useEffect } from "react";
import type { PlanData } from "../../../data/plan/plan-data.ts";
import { store } from "../../../state/store.ts";

/** Tells the store which sections are on screen, topmost first, as the text scrolls. */
export function useReading(scroller: RefObject<HTMLElement | null>, plan: PlanData): void {
  useEffect(() => {
    const root = scroller.current;
    if (root === null) return;
    const visible = new Set<string>();
    const order = plan.text.sections.map(({ id }) => id);
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          if (isIntersecting) visible.add(target.id);
          else visible.delete(target.id);
        }
        store.getState().showReading(order.filter((id) => visible.has(id)));
      },
      // A section counts once it has come a fifth of the way in: a heading at the very edge is not being read.
      { root, rootMargin: "-15% 0px -35% 0px" },
    );
    for (const page of root.querySelectorAll("section.page")) observer.observe(page);
    return () => {
      observer.disconnect();
      store.getState().showReading([]);
    };
  }, [scroller, plan]);
}
