import * as z from "zod";
import { Geometry } from "../../src/model/atlas.ts";
import type { Report } from "../report.ts";
import { findEscaped } from "../text/unwanted.ts";
import { keepByText } from "./keep-by-text.ts";
import { type ReadContext, readTextFile } from "./text-file.ts";

const Feature = z.object({
  type: z.literal("Feature"),
  properties: z.record(z.string(), z.unknown()).nullable(),
  geometry: Geometry,
});

const Collection = z.object({ type: z.literal("FeatureCollection"), features: z.array(Feature) });

export type GeoJsonFeature = z.infer<typeof Feature>;

interface ParsedGeoJson {
  /** None when the file has a fault. */
  readonly features: GeoJsonFeature[];
  readonly faults: readonly { readonly line: number; readonly code: string; readonly message: string }[];
}

const parseOnce = keepByText(parseGeoJson);

/** The features of a GeoJSON file; none, with an issue, when it cannot be read. */
export function readGeoJsonFile(context: ReadContext, file: string): GeoJsonFeature[] {
  const text = readTextFile(context, file);
  return text === null ? [] : readGeoJson(file, text, context.report);
}

/** The features of the text of a file: one feature or a collection. None, with an issue `bad-geojson`, when it is neither. */
export function readGeoJson(file: string, text: string, report: Report): GeoJsonFeature[] {
  const { features, faults } = parseOnce(file, text);
  for (const { line, code, message } of faults) report.error({ file, line }, code, message);
  return features;
}

function parseGeoJson(text: string): ParsedGeoJson {
  const escaped = findEscaped(text);
  const unwanted =
    escaped === null
      ? []
      : [
          {
            line: text.slice(0, escaped.offset).split("\n").length,
            code: "unwanted-character",
            message: `${escaped.words} is written here; delete it`,
          },
        ];
  const failed = (message: string): ParsedGeoJson => ({
    features: [],
    faults: [...unwanted, { line: 1, code: "bad-geojson", message }],
  });
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    return failed(`the file is not JSON: ${cause instanceof Error ? cause.message : String(cause)}`);
  }
  const result = z.union([Collection, Feature]).safeParse(value);
  if (!result.success) {
    const wanted = "a Feature or FeatureCollection of points, lines or polygons";
    return failed(`the file must hold ${wanted}; ${z.prettifyError(result.error)}`);
  }
  const features = result.data.type === "Feature" ? [result.data] : result.data.features;
  return { features, faults: unwanted };
}
