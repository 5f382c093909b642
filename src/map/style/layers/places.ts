import type { ExpressionSpecification } from "maplibre-gl";
import type { Palette } from "../../../symbols/palette.ts";
import { SOURCE } from "../../source-names.ts";
import { FONT } from "../labels.ts";
import type { AtlasLayer } from "../layer-meaning.ts";

/** Gazetteer ranks: 1 city, 2 county seat, 3 town. */
const isTown: ExpressionSpecification = ["==", ["get", "rank"], 3];

/** Names of counties and towns, for orientation: the plan's own names are placed before them. */
export function placeLayers(palette: Palette): AtlasLayer[] {
  return [
    {
      id: "town-dot",
      metadata: { deferred: true, basemap: true },
      type: "circle",
      source: SOURCE.towns,
      minzoom: 9.5,
      filter: isTown,
      paint: {
        "circle-radius": 2,
        "circle-color": palette.halo,
        "circle-stroke-color": palette.placeLabel,
        "circle-stroke-width": 1,
      },
    },
    {
      id: "town-label",
      metadata: { deferred: true, basemap: true },
      type: "symbol",
      source: SOURCE.towns,
      minzoom: 9.5,
      filter: isTown,
      layout: {
        "text-field": ["get", "name"],
        "text-font": FONT,
        "text-size": 11.5,
        "text-variable-anchor": ["bottom", "top", "right", "left"],
        "text-radial-offset": 0.5,
        "text-padding": 4,
      },
      paint: { "text-color": palette.placeLabel, "text-halo-color": palette.land, "text-halo-width": 1.3 },
    },
    {
      id: "county-label",
      metadata: { deferred: true, basemap: true },
      type: "symbol",
      source: SOURCE.towns,
      filter: ["!", isTown],
      layout: {
        "text-field": ["get", "name"],
        "text-font": FONT,
        "text-size": ["interpolate", ["linear"], ["zoom"], 6, 11, 10, 15],
        "text-letter-spacing": 0.3,
        "text-padding": 10,
      },
      paint: { "text-color": palette.countyLabel, "text-halo-color": palette.halo, "text-halo-width": 1.4 },
    },
  ];
}
