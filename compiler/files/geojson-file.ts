import * as z from "zod";
import { Geometry } from "../../src/model/atlas.ts";
import { error, type Issue } from "../issues.ts";
import { readTextFile } from "./text-file.ts";

const Feature = z.object({
  type: z.literal("Feature"),
  properties: z.record(z.string(), z.unknown()).nullable(),
  geometry: Geometry,
});

const Collection = z.object({ type: z.literal("FeatureCollection"), features: z.array(Feature) });

export type GeoJsonFeature = z.infer<typeof Feature>;

/** The features of a GeoJSON file (a feature or a collection); none, with an issue `bad-geojson`, when it is neither. */
export function readGeoJsonFile(root: string, file: string, issues: Issue[]): GeoJsonFeature[] {
  const text = readTextFile(root, file, issues);
  if (text === null) return [];
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    issues.push(error(file, 1, "bad-geojson", `the file is not JSON: ${reason}`));
    return [];
  }
  const result = z.union([Collection, Feature]).safeParse(value);
  if (!result.success) {
    const wanted = "a Feature or FeatureCollection of points, lines or polygons";
    issues.push(error(file, 1, "bad-geojson", `the file must hold ${wanted}; ${z.prettifyError(result.error)}`));
    return [];
  }
  return result.data.type === "Feature" ? [result.data] : result.data.features;
}
