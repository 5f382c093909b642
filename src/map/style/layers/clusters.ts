import type { Palette } from "../../../symbols/palette.ts";
import { SOURCE } from "../../source-names.ts";
import { FONT } from "../labels.ts";
import type { AtlasLayer } from "../layer-meaning.ts";

/** From this zoom on, the minor points are drawn themselves. */
export const CLUSTER_MAX_ZOOM = 11;

/** Counts of the minor points of a place, at zooms where the points themselves would lie too close together. */
export function clusterLayers(palette: Palette): AtlasLayer[] {
  return [
    {
      id: "cluster",
      metadata: { tier: "cluster", deferred: true },
      type: "circle",
      source: SOURCE.clusters,
      minzoom: 8,
      maxzoom: CLUSTER_MAX_ZOOM,
      paint: {
        // Moved aside like a badge: a headline marker often has the same position.
        "circle-translate": [10, 10],
        "circle-color": palette.cluster,
        "circle-opacity": 0.92,
        // A single point is a dot without a number.
        "circle-radius": ["interpolate", ["linear"], ["get", "count"], 1, 3.5, 2, 7, 10, 9.5, 60, 14],
        "circle-stroke-color": palette.districtBorder,
        "circle-stroke-width": 1,
      },
    },
    {
      id: "cluster-count",
      metadata: { deferred: true },
      type: "symbol",
      source: SOURCE.clusters,
      minzoom: 8,
      maxzoom: CLUSTER_MAX_ZOOM,
      filter: [">", ["get", "count"], 1],
      layout: {
        "text-field": ["to-string", ["get", "count"]],
        "text-font": FONT,
        "text-size": 11,
        "text-allow-overlap": true,
      },
      paint: { "text-color": palette.clusterText, "text-translate": [10, 10] },
    },
  ];
}
