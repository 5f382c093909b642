import { type RefObject, useEffect } from "react";
import type { PlanData } from "../../../data/plan/plan-data.ts";
import type { Passage } from "../../../model/atlas.ts";

/** Frames without movement after which the target counts as in place. */
const STILL = 4;
/** Frames after which scrolling stops even if the page still moves. */
const PATIENCE = 120;

/** Scrolls to the passage, the section or the block whenever another one is opened. */
export function useScrollTo(
  scroller: RefObject<HTMLElement | null>,
  plan: PlanData,
  passage: Passage | null,
  section: string | null,
): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: another plan's pages must be scrolled too
  useEffect(() => {
    const root = scroller.current;
    const target = findTarget(root, passage, section);
    if (root === null || target === null) return;
    // A single block is highlighted so that it differs from its neighbours.
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
 * Scrolls in each frame until the target stays in place. It moves at first, since pages above it have only estimated
 * heights until they are near, and since the phone's sheet is still opening. It stops as soon as the reader scrolls.
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
  for (const input of ["wheel", "touchmove", "pointerdown", "keydown"]) {
    root.addEventListener(input, stop, { once: true, passive: true });
  }
  step();
  return stop;
}
