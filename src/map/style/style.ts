import type { FeatureCollection } from "geojson";
import type { StyleSpecification } from "maplibre-gl";
import type { Palette } from "../../symbols/palette.ts";
import type { Scene } from "../scene/scene.ts";
import { SOURCE, STATE } from "../source-names.ts";
import { paintOrder } from "./layers/index.ts";

/** Addresses of the embedded basemap's files. */
export interface BasemapUrls {
  readonly counties: string;
  readonly rivers: string;
  readonly lakes: string;
  readonly towns: string;
}

/** Shown on the map, as the licences of the sources ask. Details are in geo/basemap/SOURCES.md. */
const ATTRIBUTION = {
  outlines: "县界 高德地图",
  water: "水系 WDBII、© OpenStreetMap contributors",
  names: "地名 GeoNames",
};

/**
 * px by which a line may be simplified. The same for all sources, so that areas follow the borders they share. Twice the
 * engine's default: a third fewer triangles, and no visible difference.
 */
const TOLERANCE = 0.75;

const EMPTY: FeatureCollection = { type: "FeatureCollection", features: [] };

/** What the style holds from the beginning: the worker cuts it into tiles while the engine still compiles its shaders. */
export type FirstScene = Pick<Scene, "features" | "districts">;

/** The whole style, a pure function of the colours, the addresses of the embedded basemap, and what is to be drawn first. */
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
      // In the order in which the worker reads them: the plan before the land around it.
      [SOURCE.features]: own(first.features),
      [SOURCE.counties]: embedded(urls.counties, ATTRIBUTION.outlines),
      [SOURCE.rivers]: embedded(urls.rivers, ATTRIBUTION.water),
      [SOURCE.lakes]: embedded(urls.lakes, ATTRIBUTION.water),
      [SOURCE.towns]: embedded(urls.towns, ATTRIBUTION.names),
      [SOURCE.names]: own(),
      [SOURCE.clusters]: own(),
      [SOURCE.highlights]: own(),
      [SOURCE.accuracy]: { ...own(), buffer: 512 },
      [SOURCE.areaFilter]: own(),
      [SOURCE.queryPoint]: own(),
    },
    layers: paintOrder(palette),
  };
}
