import type { compare as source } from "../zh-hans/compare.ts";

export const compare: typeof source = {
  show: "Show",
  views: { all: "All", disagreeing: "Disagreements only", forward: "Progress only" },
  lead: "What several plans name, in the order of the plans’ periods. Ends, lengths and dates are read from names and quotes; what is not stated is left out.",
  plans: (count) => `${count} plans`,
  phaseChanges: {
    back: "Earlier phase in the later plan",
    different: "Phases differ",
  },
  disagreements: { phase: "Phases differ", ends: "Ends differ", length: "Lengths differ", name: "Names differ" },
  agree: "Plans agree",
  name: "Name",
  ends: "Ends",
  length: "Length",
  dates: "Dates",
  more: (count) => (count === 1 ? "1 more passage" : `${count} more passages`),
  empty: "Nothing of this kind.",
};
