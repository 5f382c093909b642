import type { search as source } from "../zh-hans/search.ts";

export const search: typeof source = {
  label: "Search",
  placeholder: "Search features, places, text",
  hint: "Type a name, a place or words of the text, in either script; pinyin and initials work too: yxgt.",
  groups: { feature: "Features", place: "Places", section: "Sections", text: "Text" },
  near: "Nothing fits exactly; these are near",
  firstOf: (shown, total) => `first ${shown} of ${total}`,
  count: (count) => `${count} found`,
  onlyHere: "Only what the plan and filters now show",
  none: (query) => `Nothing found for “${query}”.`,
  noneHere: "Try without “Only what the plan and filters now show”.",
  unread: (plans) => `The text of ${plans} could not be read and is not searched.`,
  failed: "The search could not be loaded. Check the network and click the box again.",
  keys: "↑↓ choose · Enter open · Shift+Enter read · Esc close",
};
