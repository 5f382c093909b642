import type { LayerSpecification } from "maplibre-gl";
import type { Palette } from "../../../symbols/palette.ts";
import { FONT, SOURCE } from "../../layer-names.ts";

export function waterLayers(palette: Palette): LayerSpecification[] {
  return [
    {
      id: "river",
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
    { id: "lake", type: "fill", source: SOURCE.lakes, paint: { "fill-color": palette.water } },
  ];
}

export function waterLabelLayers(palette: Palette): LayerSpecification[] {
  return [
    {
      id: "river-label",
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
