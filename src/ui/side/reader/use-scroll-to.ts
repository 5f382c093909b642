import { type RefObject, useEffect } from "react";
import type { PlanData } from "../../../data/plan/plan-data.ts";
import type { Passage } from "../../../model/atlas.ts";

/** Frames in a row without a movement after which a target has found its place. */
const STILL = 4;
/** Frames after which a page that still moves is left alone. */
const PATIENCE = 120;

/** Brings the passage, the section or the block into view whenever another one is asked for. */
export function useScrollTo(
  scroller: RefObject<HTMLElement | null>,
  plan: PlanData,
  passage: Passage | null,
  section: string | null,
): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: another plan's pages need scrolling anew
  useEffect(() => {
    const root = scroller.current;
    const target = findTarget(root, passage, section);
    if (root === null || target === null) return;
    // A block was asked for, not a whole section: it stands out among its neighbours.
    const isBlock = passage === null && target.tagName !== "SECTION";
    if (isBlock) target.classList.add("sought");
    const stop = bringIntoView(root, target, passage === null && !isBlock ? "start" : "center");
    return () => {
      stop();
      target.classList.remove("sought");
    };
  }, [scroller, plan, passage, section]);
}

function findTarget(root: HTMLElement | null, passage: Passage | null, section: string | null): Element | null {
  if (passage !== null) return root?.querySelector("[data-passage]") ?? document.getElementById(passage.block);
  return section === null ? null : document.getElementById(section);
}

/**
 * Scrolls again and again until the target stays: pages above that were only estimated take their true height once
 * they are near, and the phone's sheet is still rising. Whoever scrolls themselves is not held back.
 */
function bringIntoView(root: HTMLElement, target: Element, block: "start" | "center"): () => void {
  let frame = 0;
  let last = Number.NaN;
  let still = 0;
  let left = PATIENCE;
  const step = (): void => {
    target.scrollIntoView({ block });
    const { top } = target.getBoundingClientRect();
    still = Math.abs(top - last) < 1 ? still + 1 : 0;
    last = top;
    left -= 1;
    if (still < STILL && left > 0) frame = requestAnimationFrame(step);
  };
  const stop = (): void => cancelAnimationFrame(frame);
  for (const hand of ["wheel", "touchmove", "pointerdown", "keydown"]) {
    root.addEventListener(hand, stop, { once: true, passive: true });
  }
  step();
  return stop;
}
