import type { ReadingWords } from "./zh-hans.ts";

export const reading: ReadingWords = {
  across: {
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
  },
  cite: {
    title: "Cite",
    help: "Copy a citation: document, number, section, quote and permanent address",
    byHand: "The browser does not allow copying. The citation is selected: please copy it yourself.",
  },
  figure: {
    title: "Save picture",
    help: "Save this view of the map as a PNG with legend, source and scale",
    drawing: "Drawing the picture…",
    shown: (count) => (count === 1 ? "1 feature on the map" : `${count} features on the map`),
    source: "Source",
    basemap: "Basemap",
    schematic: "Pale bands and hatching: the position is schematic",
  },
  terms: {
    explain: (term) => `Explain: ${term}`,
    mark: "?",
    read: "Read it in the annex",
  },
};
