import type { card as source } from "../zh-hans/card.ts";

export const card: typeof source = {
  accuracy: (text) => `within about ${text}`,
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
};
