import type { FeatureCollection } from "geojson";
import type { StyleSpecification } from "maplibre-gl";
import type { Palette } from "../../symbols/palette.ts";
import { SOURCE, STATE } from "../layer-names.ts";
import type { Scene } from "../scene/scene.ts";
import { paintOrder } from "./layers/index.ts";

/** Addresses of the embedded basemap's files. */
export interface BasemapUrls {
  readonly counties: string;
  readonly rivers: string;
  readonly lakes: string;
  readonly towns: string;
}

/** Named on the map as their licences ask; geo/basemap/SOURCES.md has the particulars. */
const ATTRIBUTION = {
  outlines: "县界 高德地图",
  water: "水系 WDBII、© OpenStreetMap contributors",
  names: "地名 GeoNames",
};

/**
 * px by which a line may be simplified, the same for all sources, so that zones keep to the borders they follow. Twice the
 * engine's own: a third fewer triangles, and no eye sees it.
 */
const TOLERANCE = 0.75;

const EMPTY: FeatureCollection = { type: "FeatureCollection", features: [] };

/** What a style can hold from the beginning: the worker cuts it into tiles while the engine still compiles its shaders. */
export type FirstScene = Pick<Scene, "features" | "districts">;

/** The whole style: a pure function of the colours, of where the basemap lies and of what is there to be shown first. */
export function buildStyle(palette: Palette, urls: BasemapUrls, first: FirstScene): StyleSpecification {
  const embedded = (data: string, attribution: string) => ({
    type: "geojson" as const,
    data,
    attribution,
    tolerance: TOLERANCE,
  });
  const own = (data: FeatureCollection = EMPTY) => ({ type: "geojson" as const, data, tolerance: TOLERANCE });
  return {
    version: 8,
    state: { [STATE.districts]: { default: first.districts } },
    sources: {
      // In the order in which the worker reads them: the plan before its surroundings.
      [SOURCE.features]: own(first.features),
      [SOURCE.counties]: embedded(urls.counties, ATTRIBUTION.outlines),
      [SOURCE.rivers]: embedded(urls.rivers, ATTRIBUTION.water),
      [SOURCE.lakes]: embedded(urls.lakes, ATTRIBUTION.water),
      [SOURCE.towns]: embedded(urls.towns, ATTRIBUTION.names),
      [SOURCE.names]: own(),
      [SOURCE.clusters]: own(),
      [SOURCE.highlights]: own(),
      [SOURCE.areaFilter]: own(),
      [SOURCE.queryPoint]: own(),
    },
    layers: paintOrder(palette),
  };
}
