import type { LayerSpecification } from "maplibre-gl";
import type { Palette } from "../../../symbols/palette.ts";
import { SOURCE } from "../../layer-names.ts";
import { isDistrict } from "./expressions.ts";

/** Land: the plan's own district lies bright among its quieter neighbours. */
export function landLayers(palette: Palette): LayerSpecification[] {
  return [
    { id: "background", type: "background", paint: { "background-color": palette.landOutside } },
    {
      id: "land",
      type: "fill",
      source: SOURCE.counties,
      filter: isDistrict,
      // Its edge lies under the border.
      paint: { "fill-color": palette.land, "fill-antialias": false },
    },
  ];
}

export function borderLayers(palette: Palette): LayerSpecification[] {
  return [
    {
      id: "border",
      type: "line",
      source: SOURCE.counties,
      paint: { "line-color": palette.border, "line-width": ["interpolate", ["linear"], ["zoom"], 6, 0.5, 11, 1] },
    },
    {
      id: "border-district",
      type: "line",
      source: SOURCE.counties,
      filter: isDistrict,
      // Its edge lies under the border.
      paint: {
        "line-color": palette.districtBorder,
        "line-width": ["interpolate", ["linear"], ["zoom"], 6, 1, 11, 2],
      },
    },
  ];
}
