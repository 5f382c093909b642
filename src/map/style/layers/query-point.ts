import type { Palette } from "../../../symbols/palette.ts";
import { SOURCE } from "../../source-names.ts";
import type { AtlasLayer } from "../layer-meaning.ts";

/** A ring round the position that the reader asks about. */
export function queryPointLayers(palette: Palette): AtlasLayer[] {
  return [
    {
      id: "query-point",
      metadata: { deferred: true },
      type: "circle",
      source: SOURCE.queryPoint,
      paint: {
        "circle-radius": 7,
        "circle-color": palette.selected,
        "circle-opacity": 0.25,
        "circle-stroke-color": palette.selected,
        "circle-stroke-width": 2.5,
      },
    },
  ];
}
