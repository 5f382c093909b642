import { type RefObject, useEffect } from "react";
import type { PlanData } from "../../../data/plan/plan-data.ts";
import { store } from "../../../state/store.ts";

/** Tells the store which sections are on screen while the text scrolls, the topmost first. */
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
      // A heading at the very edge of the panel is not being read yet.
      { root, rootMargin: "-15% 0px -35% 0px" },
    );
    for (const page of root.querySelectorAll("section.page")) observer.observe(page);
    return () => {
      observer.disconnect();
      store.getState().showReading([]);
    };
  }, [scroller, plan]);
}
