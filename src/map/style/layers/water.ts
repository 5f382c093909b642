import type { Palette } from "../../../symbols/palette.ts";
import { SOURCE } from "../../source-names.ts";
import { FONT } from "../labels.ts";
import type { AtlasLayer } from "../layer-meaning.ts";

/** Rivers and lakes. */
export function waterLayers(palette: Palette): AtlasLayer[] {
  return [
    {
      id: "river",
      metadata: { deferred: true, basemap: true },
      type: "line",
      source: SOURCE.rivers,
      layout: { "line-join": "round", "line-cap": "round" },
      paint: {
        "line-color": palette.water,
        "line-width": [
          "interpolate",
          ["exponential", 1.4],
          ["zoom"],
          6,
          ["match", ["get", "rank"], 1, 2.2, 2, 1.2, 0.5],
          12,
          ["match", ["get", "rank"], 1, 12, 2, 6, 3],
        ],
      },
    },
    {
      id: "lake",
      metadata: { deferred: true, basemap: true },
      type: "fill",
      source: SOURCE.lakes,
      paint: { "fill-color": palette.water },
    },
  ];
}

/** Names along rivers. */
export function waterLabelLayers(palette: Palette): AtlasLayer[] {
  return [
    {
      id: "river-label",
      metadata: { deferred: true, basemap: true },
      type: "symbol",
      source: SOURCE.rivers,
      minzoom: 7.5,
      layout: {
        "symbol-placement": "line",
        "symbol-spacing": 420,
        "text-field": ["get", "name"],
        "text-font": FONT,
        "text-size": ["match", ["get", "rank"], 1, 14, 12],
        "text-letter-spacing": 0.25,
        "text-max-angle": 30,
      },
      paint: { "text-color": palette.waterLabel, "text-halo-color": palette.land, "text-halo-width": 1.2 },
    },
  ];
}
