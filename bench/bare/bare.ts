/**
 * The least page that shows the same data: MapLibre, the plan's own GeoJSON and the
 * county outlines, three layers, no interface. What the app is measured against.
 */
import "maplibre-gl/dist/maplibre-gl.css";
import { Map as MapLibre, setWorkerUrl } from "maplibre-gl";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";
import type { BareProbe } from "../probe.ts";

setWorkerUrl(workerUrl);

const map = new MapLibre({
  container: "map",
  bounds: [107.93, 30.82, 108.9, 31.7],
  attributionControl: false,
  style: {
    version: 8,
    sources: {
      counties: { type: "geojson", data: new URL("data/basemap/counties.geojson", document.baseURI).href },
      plan: { type: "geojson", data: new URL("data/kaizhou/features.geojson", document.baseURI).href },
    },
    layers: [
      { id: "counties", type: "line", source: "counties", paint: { "line-color": "#999999" } },
      {
        id: "areas",
        type: "fill",
        source: "plan",
        filter: ["==", ["geometry-type"], "Polygon"],
        paint: { "fill-color": "#2d7a46", "fill-opacity": 0.1 },
      },
      {
        id: "lines",
        type: "line",
        source: "plan",
        filter: ["==", ["geometry-type"], "LineString"],
        paint: { "line-color": "#1c5fa8", "line-width": 2 },
      },
      {
        id: "points",
        type: "circle",
        source: "plan",
        filter: ["==", ["geometry-type"], "Point"],
        paint: { "circle-color": "#b3261e", "circle-radius": 5 },
      },
    ],
  },
});

const LAYERS = { areas: "Polygon", lines: "LineString", points: "Point" } as const;

const probe: BareProbe = {
  rendered: () =>
    map.queryRenderedFeatures({ layers: Object.keys(LAYERS) }).map(({ properties }) => String(properties.phase)),
  filterTo: (phase) => {
    for (const [layer, type] of Object.entries(LAYERS)) {
      map.setFilter(layer, ["all", ["==", ["geometry-type"], type], ["==", ["get", "phase"], phase]]);
    }
  },
  showAll: async () => {
    for (const [layer, type] of Object.entries(LAYERS)) map.setFilter(layer, ["==", ["geometry-type"], type]);
    await map.once("idle");
  },
  hitTest: (x, y) => {
    const start = performance.now();
    map.queryRenderedFeatures([x, y]);
    return performance.now() - start;
  },
};
window.bare = probe;
