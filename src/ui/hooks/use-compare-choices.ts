import { create } from "zustand";

export const ACROSS_VIEWS = ["all", "disagreeing", "forward"] as const;
/** Everything, only what the plans say differently, or only what has moved on from plan to plan. */
export type AcrossView = (typeof ACROSS_VIEWS)[number];

interface AcrossChoices {
  readonly view: AcrossView;
  /** A feature of the thing last looked at: the comparison opens there. */
  readonly last: string | null;
  show(view: AcrossView): void;
  lookAt(feature: string): void;
}

/** How the comparison is looked at. It outlives the screen, which goes when a side of it is opened. */
export const useAcrossChoices = create<AcrossChoices>()((set) => ({
  view: "all",
  last: null,
  show: (view) => set({ view }),
  lookAt: (last) => set({ last }),
}));
