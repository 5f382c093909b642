import type { LayerSpecification } from "maplibre-gl";
import type { Palette } from "../../../symbols/palette.ts";
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
import { pointLabelLayers, pointLayers, queryPointLayers } from "./points.ts";
import { waterLabelLayers, waterLayers } from "./water.ts";

/** The one list that decides paint order, bottom to top. Label collisions resolve top first. */
export function paintOrder(palette: Palette): LayerSpecification[] {
  return [
    ...landLayers(palette),
    ...waterLayers(palette),
    ...areaLayers(palette),
    ...borderLayers(palette),
    ...areaHighlightLayers(palette),
    ...lineGlowLayers(palette),
    ...lineLayers(palette),
    ...lineHighlightLayers(palette),
    ...areaFilterLayers(palette),
    // Base names give way to everything the plan itself names.
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
