import type { LayerSpecification } from "maplibre-gl";
import type { Palette } from "../../../symbols/palette.ts";
import { CLUSTER_MAX_ZOOM, FONT, SOURCE } from "../../layer-names.ts";

/** Counts of the minor points of a place, until the zoom at which they stand for themselves. */
export function clusterLayers(palette: Palette): LayerSpecification[] {
  return [
    {
      id: "cluster",
      type: "circle",
      source: SOURCE.clusters,
      minzoom: 8,
      maxzoom: CLUSTER_MAX_ZOOM,
      paint: {
        // Set off like a badge: a headline marker often stands on the same spot.
        "circle-translate": [10, 10],
        "circle-color": palette.cluster,
        "circle-opacity": 0.92,
        // A single one is a dot without a figure.
        "circle-radius": ["interpolate", ["linear"], ["get", "count"], 1, 3.5, 2, 7, 10, 9.5, 60, 14],
        "circle-stroke-color": palette.districtBorder,
        "circle-stroke-width": 1,
      },
    },
    {
      id: "cluster-count",
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
