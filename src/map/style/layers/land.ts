import type { Palette } from "../../../symbols/palette.ts";
import { SOURCE } from "../../source-names.ts";
import type { AtlasLayer } from "../layer-meaning.ts";
import { isDistrict } from "./expressions.ts";

/** Land: the plan's own districts are bright among their paler neighbours. */
export function landLayers(palette: Palette): AtlasLayer[] {
  return [
    { id: "background", metadata: {}, type: "background", paint: { "background-color": palette.landOutside } },
    {
      id: "land",
      metadata: { deferred: true, basemap: true },
      type: "fill",
      source: SOURCE.counties,
      filter: isDistrict,
      // Its edge lies under the border.
      paint: { "fill-color": palette.land, "fill-antialias": false },
    },
  ];
}

/** County borders; those of the plan's districts are drawn stronger, over the others. */
export function borderLayers(palette: Palette): AtlasLayer[] {
  return [
    {
      id: "border",
      metadata: { deferred: true },
      type: "line",
      source: SOURCE.counties,
      paint: { "line-color": palette.border, "line-width": ["interpolate", ["linear"], ["zoom"], 6, 0.5, 11, 1] },
    },
    {
      id: "border-district",
      metadata: { deferred: true },
      type: "line",
      source: SOURCE.counties,
      filter: isDistrict,
      paint: {
        "line-color": palette.districtBorder,
        "line-width": ["interpolate", ["linear"], ["zoom"], 6, 1, 11, 2],
      },
    },
  ];
}
