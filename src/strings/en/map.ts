import type * as source from "../zh-hans/map.ts";

export const mapWords: typeof source.mapWords = {
  map: "Map",
  skipToMap: "Skip to the map",
  mapControls: {
    zoomIn: "Zoom in",
    zoomOut: "Zoom out",
    attribution: "Sources",
    wheel: (key) => `Use ${key} + scroll to zoom the map`,
    fingers: "Use two fingers to move the map",
  },
  mapStatus: {
    loading: "Preparing the map…",
    slow: "The map is still loading: the network is very slow, or interrupted. Legend, contents, features and text can be used.",
    "no-data": "There is no map yet, because the data could not be read. Please try again.",
    "no-webgl":
      "WebGL2 is off in this browser, so the map cannot be drawn. Legend, contents, features and text still work.",
    lost: "The graphics chip was interrupted; the map is recovering. Your selection and the text are safe.",
    failed: "The map could not be loaded. Legend, contents, features and text still work.",
  },
  basemap: "Basemap",
  embeddedBasemap: "Built-in",
};

export const legendWords: typeof source.legendWords = {
  legend: {
    all: "All",
    none: "None",
    only: "Only",
    onlyOf: (name) => `Only ${name}`,
    reset: "Show all",
    shown: (shown, total) => `${shown} of ${total} shown`,
    countsNote: "Figures count this plan’s features under the present filters",
    lines: "Lines: the dash tells the phase; a pale band says that the course is schematic",
    areas: "Areas: hatching says that the extent is schematic",
    markers: "Points: the symbol tells the kind, its form the phase",
    clusters: "Numbered circles: small projects here; zoom in to see each",
  },
  moreFilters: {
    title: "More filters",
    contents: "place, chapter, area, accuracy",
  },
};
