import type { StyleSpecification } from "maplibre-gl";
import type { Palette } from "../symbols/palette.ts";
import { paintOrder } from "./layers/index.ts";
import { SOURCE, STATE } from "./layers/names.ts";

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

const EMPTY = { type: "FeatureCollection" as const, features: [] };

/** The whole style: a pure function of the colours and of where the basemap lies. */
export function buildStyle(palette: Palette, urls: BasemapUrls): StyleSpecification {
  const embedded = (data: string, attribution: string) => ({ type: "geojson" as const, data, attribution });
  // Feature state is kept by our own IDs, which are strings.
  const own = () => ({ type: "geojson" as const, data: EMPTY, promoteId: "id" });
  return {
    version: 8,
    state: { [STATE.shown]: { default: {} }, [STATE.districts]: { default: [] } },
    sources: {
      [SOURCE.counties]: embedded(urls.counties, ATTRIBUTION.outlines),
      [SOURCE.rivers]: embedded(urls.rivers, ATTRIBUTION.water),
      [SOURCE.lakes]: embedded(urls.lakes, ATTRIBUTION.water),
      [SOURCE.towns]: embedded(urls.towns, ATTRIBUTION.names),
      [SOURCE.shapes]: own(),
      [SOURCE.points]: own(),
      [SOURCE.lineNames]: own(),
      [SOURCE.pointNames]: own(),
      [SOURCE.gathers]: own(),
      [SOURCE.areaFilter]: { type: "geojson", data: EMPTY },
      [SOURCE.spot]: own(),
    },
    layers: paintOrder(palette),
  };
}
