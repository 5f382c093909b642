import type * as source from "../zh-hans/panels.ts";

export const results: typeof source.results = {
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

export const collapsed: typeof source.collapsed = {
  anyPlace: "Any place",
  towns: "Towns",
  counties: "Counties",
  otherPlaces: "Other places",
  anyChapter: "Any chapter",
  option: (name, count) => `${name} (${count})`,
  draw: "Draw an area",
  fromView: "Use this view",
  drawing: "Drag a rectangle on the map, or click two opposite corners; Esc cancels",
  cancel: "Cancel",
  areaNote: "Features that are not located lie in no area",
};

export const panelPartWords: typeof source.panelPartWords = {
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
  filterNames: {
    kinds: "Kind",
    phases: "Phase",
    certainties: "Accuracy",
    plans: "Plan",
    place: "Place",
    section: "Chapter",
    area: "Area",
  },
  chips: {
    label: "Filters in force",
    only: (filter, names) => `${filter}: ${names}`,
    without: (filter, names) => `${filter}: not ${names}`,
    some: (filter, count, total) => `${filter}: ${count} of ${total}`,
    area: "Drawn area",
    remove: (chip) => `Remove the filter “${chip}”`,
    hidden: (name, filters) => `The present filters (${filters}) leave out ${name}.`,
    lift: (filters) => `Lift: ${filters}`,
    reset: "Clear all",
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
  whole: "Open the whole atlas",
};
