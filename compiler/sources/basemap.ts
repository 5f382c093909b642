import { existsSync } from "node:fs";
import { basename, join } from "node:path";
import { type AreaGeometry, type LngLat, toLngLat } from "../../src/model/geo.ts";

import { filesIn } from "../files/folder.ts";
import { type GeoJsonFeature, readGeoJsonFile } from "../files/geojson-file.ts";
import { readTextFile } from "../files/text-file.ts";
import type { Issue } from "../issues.ts";

export const countiesFile = "geo/basemap/counties.geojson";
export const riversFile = "geo/basemap/rivers.geojson";

export interface County {
  readonly area: AreaGeometry;
  /** The municipality or province it belongs to, where the file says so. */
  readonly province: string | null;
}

/** The committed extracts that recipes draw from. */
export interface Basemap {
  /** By the county's name as the file has it. */
  readonly counties: ReadonlyMap<string, County>;
  /** River name or alias -> its strokes, in no order. */
  readonly rivers: ReadonlyMap<string, readonly LngLat[][]>;
  /** Texts of all its GeoJSON files by file name: the app is served them as they are. */
  readonly files: ReadonlyMap<string, string>;
}

/** Reads the basemap. A file that does not exist is an empty one: recipes that need it say so themselves. */
export function loadBasemap(root: string, issues: Issue[]): Basemap {
  const counties = new Map<string, County>();
  for (const [name, { geometry, properties }] of named(root, countiesFile, issues)) {
    if (geometry.type !== "Polygon" && geometry.type !== "MultiPolygon") continue;
    const province = typeof properties?.province === "string" ? properties.province : null;
    counties.set(name, { area: geometry, province });
  }
  const rivers = new Map<string, LngLat[][]>();
  for (const [name, { geometry, properties }] of named(root, riversFile, issues)) {
    for (const each of [name, ...stringsIn(properties?.aliases)]) {
      rivers.set(each, [...(rivers.get(each) ?? []), ...strokesOf(geometry)]);
    }
  }
  return { counties, rivers, files: filesOf(root, issues) };
}

function filesOf(root: string, issues: Issue[]): Map<string, string> {
  const texts = new Map<string, string>();
  for (const file of filesIn(root, "geo/basemap", ".geojson")) {
    const text = readTextFile(root, file, issues);
    if (text !== null) texts.set(basename(file), text);
  }
  return texts;
}

function named(root: string, file: string, issues: Issue[]): [string, GeoJsonFeature][] {
  if (!existsSync(join(root, file))) return [];
  return readGeoJsonFile(root, file, issues).flatMap((feature): [string, GeoJsonFeature][] => {
    const name = feature.properties?.name;
    return typeof name === "string" ? [[name, feature]] : [];
  });
}

function stringsIn(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((each) => typeof each === "string") : [];
}

function strokesOf(geometry: GeoJsonFeature["geometry"]): LngLat[][] {
  if (geometry.type === "LineString") return [geometry.coordinates.map(toLngLat)];
  if (geometry.type === "MultiLineString") return geometry.coordinates.map((line) => line.map(toLngLat));
  return [];
}
