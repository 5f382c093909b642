import type { FeatureCollection } from "geojson";
import { SOURCE } from "./layers/names.ts";
import type { Scene } from "./scene.ts";

type SourceData = readonly (readonly [source: string, data: FeatureCollection])[];

/** What the sources of the first layers hold in a scene: the plan's shapes and points. */
export function firstData(scene: Scene): SourceData {
  return [
    [SOURCE.shapes, scene.shapes],
    [SOURCE.points, scene.points],
  ];
}

/** What the sources of the late layers hold: names, counts, marks and what is asked for. */
export function lateData(scene: Scene): SourceData {
  return [
    [SOURCE.lineNames, scene.lineNames],
    [SOURCE.pointNames, scene.points],
    [SOURCE.gathers, scene.gathers],
    [SOURCE.marks, scene.marks],
    [SOURCE.areaFilter, scene.areaFilter],
    [SOURCE.spot, scene.spot],
  ];
}
