import type * as source from "../zh-hans/side.ts";

export const card: typeof source.card = {
  accuracy: (text) => `within about ${text}`,
  roughly: {
    point: (place, text) => `somewhere around ${place ?? "here"}, up to ${text} away`,
    points: (place, text) => `around ${place ?? "here"} and other places, up to ${text} away`,
    line: (_place, text) => `a rough course, up to ${text} off`,
    area: (_place, text) => `a rough extent, up to ${text} off`,
  },
  aliases: "Also called",
  partOf: "Part of",
  members: "Comprises",
  sameAs: "In other plans",
  compare: "Compare plans",
  passages: (count) => (count === 1 ? "1 passage" : `${count} passages`),
  read: "Read in context",
  source: "Position from",
  note: "Editors’ note",
  showOnMap: "Show on map",
  places: "Places",
  page: "Web page",
  openPage: "Open",
  copyPage: "Copy address",
  pageHelp: "A page of its own, to pass on and for search engines",
};

export const readerWords: typeof source.readerWords = {
  reader: {
    title: "Text",
    passage: (index, count) => `Passage ${index} of ${count}`,
    previous: "Previous passage",
    next: "Next passage",
    follow: "Follow the text",
    followHelp: "While the text scrolls, the map moves to what it speaks of",
    toCard: "Show the feature",
  },
  terms: {
    explain: (term) => `Explain: ${term}`,
    short: "?",
    read: "Read it in the annex",
  },
  cite: {
    title: "Cite",
    help: "Copy a citation: document, number, section, quote and permanent address",
    byHand: "The browser does not allow copying. The text is selected: please copy it yourself.",
  },
};

export const queryPointWords: typeof source.queryPointWords = {
  pick: { everything: "Everything the plans say about this spot", title: (count) => `${count} features here` },
  queryPoint: {
    title: "This spot",
    subtitle: (at, km, count) => `${at} · ${count} within ${km} km`,
    nothing: (km) => `No plan names anything within ${km} km.`,
    inside: "inside",
    away: (km) => `about ${km.toFixed(1)} km`,
  },
};

/** The numbers that the text gives for a feature. */
export const figures: typeof source.figures = {
  title: "Numbers in the text",
  read: (words) => `${words}, read it in the text`,
  together: (names) => `together with ${names}`,
  named: (quantity, measures) => (measures === null ? quantity : `${quantity} (${measures})`),
  quantities: {
    length: "Length",
    area: "Area",
    storage: "Storage",
    capacity: "Capacity",
    cost: "Cost",
    output: "Output",
    people: "People",
    start: "Start",
    completion: "Completion",
  },
};
