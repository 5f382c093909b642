import { create } from "zustand";

export const COMPARE_VIEWS = ["all", "disagreeing", "forward"] as const;
/** Everything, only what the plans state differently, or only what has made progress from plan to plan. */
export type CompareView = (typeof COMPARE_VIEWS)[number];

interface CompareChoices {
  readonly view: CompareView;
  /** A feature of the row opened last: the comparison scrolls to it. */
  readonly last: string | null;
  show(view: CompareView): void;
  lookAt(feature: string): void;
}

/**
 * The choices made in the comparison. They are kept while its screen is closed, which happens when a feature is opened.
 */
export const useCompareChoices = create<CompareChoices>()((set) => ({
  view: "all",
  last: null,
  show: (view) => set({ view }),
  lookAt: (last) => set({ last }),
}));
