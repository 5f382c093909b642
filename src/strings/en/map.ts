import type { mapWords as source } from "../zh-hans/map.ts";

export const mapWords: typeof source = {
  map: "Map",
  skipToMap: "Skip to the map",
  mapControls: { zoomIn: "Zoom in", zoomOut: "Zoom out", attribution: "Sources" },
  mapStatus: {
    loading: "Preparing the map…",
    "no-data": "There is no map yet, because the data could not be read. Please try again.",
    "no-webgl":
      "WebGL2 is off in this browser, so the map cannot be drawn. Legend, contents, features and text still work.",
    lost: "The graphics chip was interrupted; the map is recovering. Your selection and the text are safe.",
    failed: "The map could not be loaded. Legend, contents, features and text still work.",
  },
  basemap: "Basemap",
  embeddedBasemap: "Built-in",
  figure: {
    title: "Save picture",
    help: "Save this view of the map as a PNG with legend, source and scale",
    drawing: "Drawing the picture…",
    shown: (count) => (count === 1 ? "1 feature on the map" : `${count} features on the map`),
    source: "Source",
    basemap: "Basemap",
    schematic: "Pale bands and hatching: the position is schematic",
  },
};
