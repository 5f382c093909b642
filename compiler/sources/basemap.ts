import { basename } from "node:path";
import { type AreaGeometry, type LngLat, toLngLat } from "../../src/model/geo.ts";
import { filesIn } from "../files/folder.ts";
import { type GeoJsonFeature, readGeoJsonFile } from "../files/geojson-file.ts";
import { type ReadContext, readTextFile, standsAt } from "../files/text-file.ts";
import { wholeFile } from "../report.ts";

const COUNTIES_FILE = "geo/basemap/counties.geojson";
const RIVERS_FILE = "geo/basemap/rivers.geojson";
const LAKES_FILE = "geo/basemap/lakes.geojson";

export interface County {
  readonly area: AreaGeometry;
  /** The municipality or province that it belongs to, where the file says so. */
  readonly province: string | null;
}

/** The basemap files that recipes draw from. */
export interface Basemap {
  /** By the county's name in the file. */
  readonly counties: ReadonlyMap<string, County>;
  /** River name or alias -> its strokes, in no order. */
  readonly rivers: ReadonlyMap<string, readonly LngLat[][]>;
  /** Outlines of lakes and reservoirs by name. */
  readonly lakes: ReadonlyMap<string, AreaGeometry>;
  /** Text of each GeoJSON file by file name: the app gets them unchanged. */
  readonly files: ReadonlyMap<string, string>;
}

/**
 * Reads the basemap. A file that does not exist counts as empty: a recipe that needs it reports the missing name. A
 * feature that no recipe can use is the warning `basemap-unused`.
 */
export function readBasemap(context: ReadContext): Basemap {
  const counties = new Map<string, County>();
  for (const { name, geometry, properties } of namedFeatures(context, COUNTIES_FILE, "an area")) {
    if (geometry.type !== "Polygon" && geometry.type !== "MultiPolygon") continue;
    const province = typeof properties?.province === "string" ? properties.province : null;
    counties.set(name, { area: geometry, province });
  }
  const rivers = new Map<string, LngLat[][]>();
  for (const { name, geometry, properties } of namedFeatures(context, RIVERS_FILE, "a line")) {
    for (const each of [name, ...stringsIn(properties?.aliases)]) {
      rivers.set(each, [...(rivers.get(each) ?? []), ...strokesOf(geometry)]);
    }
  }
  const lakes = new Map(
    namedFeatures(context, LAKES_FILE, "an area").flatMap(({ name, geometry }): [string, AreaGeometry][] =>
      geometry.type === "Polygon" || geometry.type === "MultiPolygon" ? [[name, geometry]] : [],
    ),
  );
  return { counties, rivers, lakes, files: readTexts(context) };
}

function readTexts(context: ReadContext): Map<string, string> {
  const texts = new Map<string, string>();
  for (const file of filesIn(context.root, "geo/basemap", ".geojson")) {
    const text = readTextFile(context, file);
    if (text !== null) texts.set(basename(file), text);
  }
  return texts;
}

/** The features of a file that have a name and a geometry of the right form. */
function namedFeatures(
  context: ReadContext,
  file: string,
  form: "an area" | "a line",
): (GeoJsonFeature & { name: string })[] {
  if (!standsAt(context, file)) return [];
  return readGeoJsonFile(context, file).flatMap((feature, index) => {
    const name = feature.properties?.name;
    const isArea = /Polygon$/.test(feature.geometry.type);
    const isLine = /LineString$/.test(feature.geometry.type);
    if (typeof name === "string" && (form === "an area" ? isArea : isLine)) return [{ ...feature, name }];
    const message = `feature ${index + 1} of the file is not used: it needs a name and the geometry of ${form}`;
    context.report.warning(wholeFile(file), "basemap-unused", message);
    return [];
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
