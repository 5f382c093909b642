import { type RefObject, useEffect } from "react";
import { type PlanData, sectionPath } from "../../../data/plan/plan-data.ts";
import { store } from "../../../state/store.ts";

/**
 * Marks for paper (`data-printed`) what of the text is in hand: the section of the passage while that is on screen, else
 * the sections on screen, with the headings above them. A plan as a whole would be a hundred sheets.
 */
export function usePrintedPages(scroller: RefObject<HTMLElement | null>, plan: PlanData): void {
  useEffect(() => {
    const begin = (): void => {
      const root = scroller.current;
      if (root === null) return;
      const whole = inHand(root).map((page) => outermost(page, root));
      const headings = new Set(whole.flatMap(({ id }) => idsAbove(plan, id)));
      for (const page of root.querySelectorAll<HTMLElement>(":scope > section.page")) {
        page.dataset.printed = whole.includes(page) ? "whole" : headings.has(page.id) ? "heading" : "none";
      }
    };
    const end = (): void => {
      for (const page of scroller.current?.querySelectorAll<HTMLElement>("[data-printed]") ?? []) {
        delete page.dataset.printed;
      }
    };
    addEventListener("beforeprint", begin);
    addEventListener("afterprint", end);
    return () => {
      removeEventListener("beforeprint", begin);
      removeEventListener("afterprint", end);
    };
  }, [scroller, plan]);
}

function inHand(root: HTMLElement): HTMLElement[] {
  const { reading } = store.getState();
  const ofPassage = root.querySelector("[data-passage]")?.closest<HTMLElement>("section.page") ?? null;
  if (ofPassage !== null && (reading.length === 0 || reading.includes(ofPassage.id))) return [ofPassage];
  const onScreen = [...root.querySelectorAll<HTMLElement>("section.page")].filter(({ id }) => reading.includes(id));
  return onScreen.length > 0 ? onScreen : [...root.querySelectorAll<HTMLElement>("section.page")].slice(0, 1);
}

/** A box stands inside the section that it interrupts, and is printed with it. */
function outermost(page: HTMLElement, root: HTMLElement): HTMLElement {
  let outer = page;
  for (let at = page.parentElement; at !== null && at !== root; at = at.parentElement) {
    if (at.matches("section.page")) outer = at;
  }
  return outer;
}

function idsAbove(plan: PlanData, id: string): string[] {
  return sectionPath(plan, id)
    .slice(0, -1)
    .map((section) => section.id);
}
