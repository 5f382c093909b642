import * as z from "zod";
import { Geometry } from "../../src/model/atlas.ts";
import { wholeFile } from "../report.ts";
import { findEscaped } from "../text/unwanted.ts";
import { type ReadContext, readTextFile } from "./text-file.ts";

const Feature = z.object({
  type: z.literal("Feature"),
  properties: z.record(z.string(), z.unknown()).nullable(),
  geometry: Geometry,
});

const Collection = z.object({ type: z.literal("FeatureCollection"), features: z.array(Feature) });

export type GeoJsonFeature = z.infer<typeof Feature>;

/** The features of a GeoJSON file: one feature or a collection. None, with an issue `bad-geojson`, when it is neither. */
export function readGeoJsonFile(context: ReadContext, file: string): GeoJsonFeature[] {
  const text = readTextFile(context, file);
  if (text === null) return [];
  const escaped = findEscaped(text);
  if (escaped !== null) {
    const line = text.slice(0, escaped.offset).split("\n").length;
    context.report.error({ file, line }, "unwanted-character", `${escaped.words} is written here; delete it`);
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    context.report.error(wholeFile(file), "bad-geojson", `the file is not JSON: ${reason}`);
    return [];
  }
  const result = z.union([Collection, Feature]).safeParse(value);
  if (!result.success) {
    const wanted = "a Feature or FeatureCollection of points, lines or polygons";
    const message = `the file must hold ${wanted}; ${z.prettifyError(result.error)}`;
    context.report.error(wholeFile(file), "bad-geojson", message);
    return [];
  }
  return result.data.type === "Feature" ? [result.data] : result.data.features;
}
