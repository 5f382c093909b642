import { basename } from "node:path";
import { feature } from "@turf/helpers";
import { kinks } from "@turf/kinks";
import * as z from "zod";
import { bboxOf } from "../../src/geometry/bbox.ts";
import type { Geometry } from "../../src/model/atlas.ts";
import { filesIn } from "../files/folder.ts";
import { readGeoJsonFile } from "../files/geojson-file.ts";
import { error, type Issue } from "../issues.ts";

const DrawnProperties = z.object({
  certainty: z.enum(["surveyed", "traced"]),
  accuracy_m: z.number().positive(),
  source: z.string().min(2),
});

/** Geometry that somebody traced or surveyed. */
export interface Drawn {
  readonly geometry: Geometry;
  readonly certainty: "surveyed" | "traced";
  readonly accuracyM: number;
  readonly source: string;
}

/** The files of geo/drawn/<plan>/ by their slug. Unsound ones are issues and are left out. */
export function loadDrawn(root: string, plan: string, issues: Issue[]): Map<string, Drawn> {
  const drawn = new Map<string, Drawn>();
  for (const file of filesIn(root, `geo/drawn/${plan}`, ".geojson")) {
    const found = readGeoJsonFile(root, file, issues);
    const [only] = found;
    if (only === undefined) continue;
    if (found.length > 1) {
      const message = `the file holds ${found.length} features; a drawn file holds one (use a Multi… geometry for parts)`;
      issues.push(error(file, 1, "drawn-many", message));
      continue;
    }
    const properties = DrawnProperties.safeParse(only.properties);
    if (!properties.success) {
      const wanted = "certainty (surveyed or traced), accuracy_m (metres) and source";
      issues.push(error(file, 1, "drawn-properties", `the feature's properties must give ${wanted}`));
      continue;
    }
    if (!soundCoordinates(file, only.geometry, issues)) continue;
    const { certainty, accuracy_m: accuracyM, source } = properties.data;
    drawn.set(basename(file, ".geojson"), { geometry: only.geometry, certainty, accuracyM, source });
  }
  return drawn;
}

function soundCoordinates(file: string, geometry: Geometry, issues: Issue[]): boolean {
  const [west, south, east, north] = bboxOf(geometry);
  if (!(west >= -180 && south >= -90 && east <= 180 && north <= 90)) {
    const message = `coordinates run from [${west}, ${south}] to [${east}, ${north}]; they must be WGS84 degrees, longitude first`;
    issues.push(error(file, 1, "coordinates-out-of-range", message));
    return false;
  }
  if (geometry.type !== "Polygon" && geometry.type !== "MultiPolygon") return true;
  const [cross] = kinks(feature(geometry)).features;
  if (cross === undefined) return true;
  const [lng = 0, lat = 0] = cross.geometry.coordinates;
  const message = `the polygon crosses itself near [${lng.toFixed(5)}, ${lat.toFixed(5)}]; redraw the outline there`;
  issues.push(error(file, 1, "self-crossing", message));
  return false;
}
