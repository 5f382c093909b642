import type { readerWords as source } from "../zh-hans/reader.ts";

export const readerWords: typeof source = {
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
    byHand: "The browser does not allow copying. The citation is selected: please copy it yourself.",
  },
};
