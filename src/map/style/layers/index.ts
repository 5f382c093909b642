import type { Palette } from "../../../symbols/palette.ts";
import type { AtlasLayer } from "../layer-meaning.ts";
import { accuracyLayers } from "./accuracy.ts";
import { areaFilterLayers } from "./area-filter.ts";
import { areaLayers } from "./areas.ts";
import { clusterLayers } from "./clusters.ts";
import {
  areaHighlightLayers,
  commonHaloLayers,
  lineGlowLayers,
  lineHighlightLayers,
  pointHighlightLayers,
} from "./highlights.ts";
import { borderLayers, landLayers } from "./land.ts";
import { lineLabelLayers, lineLayers } from "./lines.ts";
import { placeLayers } from "./places.ts";
import { pointLabelLayers, pointLayers } from "./points.ts";
import { queryPointLayers } from "./query-point.ts";
import { waterLabelLayers, waterLayers } from "./water.ts";

/** All layers in paint order, bottom to top. Where names collide, those of the higher layer stay. */
export function paintOrder(palette: Palette): AtlasLayer[] {
  return [
    ...landLayers(palette),
    ...waterLayers(palette),
    ...areaLayers(palette),
    ...borderLayers(palette),
    ...accuracyLayers(palette),
    ...areaHighlightLayers(palette),
    ...lineGlowLayers(palette),
    ...lineLayers(palette),
    ...lineHighlightLayers(palette),
    ...areaFilterLayers(palette),
    // Names of the basemap give way to all names of the plan.
    ...waterLabelLayers(palette),
    ...placeLayers(palette),
    ...lineLabelLayers(palette),
    ...commonHaloLayers(palette),
    ...pointLayers(),
    ...clusterLayers(palette),
    ...pointHighlightLayers(palette),
    ...pointLabelLayers(palette),
    ...queryPointLayers(palette),
  ];
}
