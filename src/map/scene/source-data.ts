import type { FeatureCollection } from "geojson";
import { SOURCE } from "../source-names.ts";
import type { Scene } from "./scene.ts";

/** What each GeoJSON source of the map holds in a scene. */
export function sourceData(scene: Scene): readonly (readonly [source: string, data: FeatureCollection])[] {
  return [
    [SOURCE.features, scene.features],
    [SOURCE.names, scene.names],
    [SOURCE.clusters, scene.clusters],
    [SOURCE.highlights, scene.highlights],
    [SOURCE.areaFilter, scene.areaFilter],
    [SOURCE.queryPoint, scene.queryPoint],
  ];
}
