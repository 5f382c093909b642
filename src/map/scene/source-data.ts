import type { FeatureCollection } from "geojson";
import { SOURCE } from "../layer-names.ts";
import type { Scene } from "./scene.ts";

type SourceData = readonly (readonly [source: string, data: FeatureCollection])[];

/** What the source of the first layers holds in a scene: the plan's features. */
export function firstData(scene: Scene): SourceData {
  return [[SOURCE.features, scene.features]];
}

/** What the sources of the late layers hold: names, counts, highlights and what is asked for. */
export function lateData(scene: Scene): SourceData {
  return [
    [SOURCE.names, scene.names],
    [SOURCE.clusters, scene.clusters],
    [SOURCE.highlights, scene.highlights],
    [SOURCE.areaFilter, scene.areaFilter],
    [SOURCE.queryPoint, scene.queryPoint],
  ];
}
