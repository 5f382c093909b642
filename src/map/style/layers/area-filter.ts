import type { Palette } from "../../../symbols/palette.ts";
import { SOURCE } from "../../source-names.ts";
import type { AtlasLayer } from "../layer-meaning.ts";

/** The outline of the area that the reader filters by. */
export function areaFilterLayers(palette: Palette): AtlasLayer[] {
  const shared = {
    metadata: { deferred: true },
    source: SOURCE.areaFilter,
    type: "line",
    layout: { "line-join": "round" },
  } as const;
  return [
    { ...shared, id: "area-filter-halo", paint: { "line-color": palette.halo, "line-width": 5, "line-opacity": 0.8 } },
    {
      ...shared,
      id: "area-filter",
      paint: { "line-color": palette.selected, "line-width": 2, "line-dasharray": [3, 2] },
    },
  ];
}
