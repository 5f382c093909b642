import { create } from "zustand";

export const COMPARE_VIEWS = ["all", "disagreeing", "forward"] as const;
/** Everything, only what the plans say differently, or only what has moved on from plan to plan. */
export type CompareView = (typeof COMPARE_VIEWS)[number];

interface CompareChoices {
  readonly view: CompareView;
  /** A feature of the thing last looked at: the comparison opens there. */
  readonly last: string | null;
  show(view: CompareView): void;
  lookAt(feature: string): void;
}

/** How the comparison is looked at. It outlives the screen, which goes when a side of it is opened. */
export const useCompareChoices = create<CompareChoices>()((set) => ({
  view: "all",
  last: null,
  show: (view) => set({ view }),
  lookAt: (last) => set({ last }),
}));
