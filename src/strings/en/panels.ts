import type { panelsWords as source } from "../zh-hans/panels.ts";

export const panelsWords: typeof source = {
  panels: { legend: "Legend", outline: "Contents", list: "Features" },
  outline: {
    key: "Figures count features on the map; after the plus, those without a place",
    below: (heading) => `Headings below ${heading}`,
    counts: (located, unlocated) =>
      unlocated === 0 ? `${located} on the map` : `${located} on the map, ${unlocated} not located`,
  },
  list: {
    unlocated: "Not located",
    unlocatedHelp: "Named in the text without a position: not on the map, but here to read",
    empty: "No feature passes the present filters.",
    loosen: (filter, count) => `Lift “${filter}” to see ${count}`,
    items: (count) => (count === 1 ? "1 feature" : `${count} features`),
  },
};
