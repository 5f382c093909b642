import { basename } from "node:path";
import { feature } from "@turf/helpers";
import { kinks } from "@turf/kinks";
import * as z from "zod";
import { bboxOf } from "../../src/geometry/bbox.ts";
import type { Geometry } from "../../src/model/atlas.ts";
import { isArea } from "../../src/model/geo.ts";
import { filesIn } from "../files/folder.ts";
import { readGeoJsonFile } from "../files/geojson-file.ts";
import type { ReadContext } from "../files/text-file.ts";
import { type Report, wholeFile } from "../report.ts";
import type { Entry } from "./entry.ts";

const DrawnProperties = z.object({
  certainty: z.enum(["surveyed", "traced"]),
  accuracy_m: z.number().positive(),
  source: z.string().min(2),
});

/** Corners of a drawn geometry. The search for crossings takes a second for so many, and a hundred for ten times as many. */
const MOST_CORNERS = 10_000;

/** Geometry that an editor traced or surveyed. */
export interface Drawn {
  readonly geometry: Geometry;
  readonly certainty: "surveyed" | "traced";
  readonly accuracyM: number;
  readonly source: string;
}

/**
 * The drawn file that a feature takes, by its name: the one named after the feature, which overrides its recipe, else
 * the one of the recipe `drawn`. Null where there is neither.
 */
export function drawnFileOf(drawn: ReadonlyMap<string, Drawn>, { slug, where }: Entry): string | null {
  if (drawn.has(slug)) return slug;
  return "drawn" in where ? where.drawn : null;
}

/**
 * The files of geo/drawn/<plan>/ by file name without its ending. Files with a fault are left out. Issues: `drawn-many`,
 * `drawn-large`, `drawn-properties`, `coordinates-out-of-range`, `self-crossing`.
 */
export function readDrawn(context: ReadContext, plan: string): Map<string, Drawn> {
  const drawn = new Map<string, Drawn>();
  for (const file of filesIn(context.root, `geo/drawn/${plan}`, ".geojson")) {
    const found = readGeoJsonFile(context, file);
    const [only] = found;
    if (only === undefined) continue;
    if (found.length > 1) {
      const message = `the file holds ${found.length} features; a drawn file holds one (use a Multi… geometry for parts)`;
      context.report.error(wholeFile(file), "drawn-many", message);
      continue;
    }
    const properties = DrawnProperties.safeParse(only.properties);
    if (!properties.success) {
      const wanted = "certainty (surveyed or traced), accuracy_m (metres) and source";
      context.report.error(wholeFile(file), "drawn-properties", `the feature's properties must give ${wanted}`);
      continue;
    }
    if (!hasSoundCoordinates(only.geometry, file, context.report)) continue;
    const { certainty, accuracy_m: accuracyM, source } = properties.data;
    drawn.set(basename(file, ".geojson"), { geometry: only.geometry, certainty, accuracyM, source });
  }
  return drawn;
}

function hasSoundCoordinates(geometry: Geometry, file: string, report: Report): boolean {
  const [west, south, east, north] = bboxOf(geometry);
  if (!(west >= -180 && south >= -90 && east <= 180 && north <= 90)) {
    const message = `coordinates run from [${west}, ${south}] to [${east}, ${north}]; they must be WGS84 degrees, longitude first`;
    report.error(wholeFile(file), "coordinates-out-of-range", message);
    return false;
  }
  if (!isArea(geometry)) return true;
  const corners = JSON.stringify(geometry.coordinates).split("],[").length;
  if (corners > MOST_CORNERS) {
    const message = `the polygon has ${corners} corners, of at most ${MOST_CORNERS}; simplify it`;
    report.error(wholeFile(file), "drawn-large", message);
    return false;
  }
  const [cross] = kinks(feature(geometry)).features;
  if (cross === undefined) return true;
  const [lng = 0, lat = 0] = cross.geometry.coordinates;
  const message = `the polygon crosses itself near [${lng.toFixed(5)}, ${lat.toFixed(5)}]; redraw the outline there`;
  report.error(wholeFile(file), "self-crossing", message);
  return false;
}
