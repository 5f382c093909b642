import { basename } from "node:path";
import type { Geometry } from "../../src/model/atlas.ts";
import { type AreaGeometry, isArea, type LngLat, toLngLat } from "../../src/model/geo.ts";
import { filesIn } from "../files/folder.ts";
import { type GeoJsonFeature, readGeoJson } from "../files/geojson-file.ts";
import { type ReadContext, readTextFile } from "../files/text-file.ts";
import { type Report, wholeFile } from "../report.ts";

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
  /** By the county's name in the file, after its city's where two counties share it: 内江市市中区. */
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
  const files = readTexts(context);
  const { report } = context;
  const counties = new Map<string, County>();
  const outlines = namedFeatures(files, COUNTIES_FILE, AREA, report);
  const shared = new Set(outlines.map(({ name }) => name).filter((name, at, names) => names.indexOf(name) !== at));
  for (const { name, geometry, properties } of outlines) {
    const province = typeof properties?.province === "string" ? properties.province : null;
    // Several cities have a 市中区: under its bare name one would hide the other.
    const city = shared.has(name) && typeof properties?.city === "string" ? properties.city : "";
    counties.set(`${city}${name}`, { area: geometry, province });
  }
  const rivers = new Map<string, LngLat[][]>();
  for (const { name, geometry, properties } of namedFeatures(files, RIVERS_FILE, LINE, report)) {
    const strokes = strokesOf(geometry);
    for (const each of [name, ...stringsIn(properties?.aliases)]) {
      rivers.set(each, [...(rivers.get(each) ?? []), ...strokes]);
    }
  }
  const lakes = new Map(
    namedFeatures(files, LAKES_FILE, AREA, report).map(({ name, geometry }) => [name, geometry] as const),
  );
  return { counties, rivers, lakes, files };
}

function readTexts(context: ReadContext): Map<string, string> {
  const texts = new Map<string, string>();
  for (const file of filesIn(context.root, "geo/basemap", ".geojson")) {
    const text = readTextFile(context, file);
    if (text !== null) texts.set(basename(file), text);
  }
  return texts;
}

/** What the geometry of a feature must be, in words and as a test. */
interface Form<Shape extends Geometry> {
  readonly words: string;
  readonly is: (geometry: Geometry) => geometry is Shape;
}

type Line = Extract<Geometry, { type: "LineString" | "MultiLineString" }>;

const AREA: Form<Extract<Geometry, { type: "Polygon" | "MultiPolygon" }>> = { words: "an area", is: isArea };
const LINE: Form<Line> = {
  words: "a line",
  is: (geometry) => geometry.type === "LineString" || geometry.type === "MultiLineString",
};

/** The features of a file that have a name and a geometry of the right form; none where the file does not exist. */
function namedFeatures<Shape extends Geometry>(
  files: Basemap["files"],
  file: string,
  form: Form<Shape>,
  report: Report,
): (GeoJsonFeature & { name: string; geometry: Shape })[] {
  const text = files.get(basename(file));
  if (text === undefined) return [];
  return readGeoJson(file, text, report).flatMap((feature, index) => {
    const { geometry, properties } = feature;
    if (typeof properties?.name === "string" && form.is(geometry)) {
      return [{ ...feature, geometry, name: properties.name }];
    }
    const message = `feature ${index + 1} of the file is not used: it needs a name and the geometry of ${form.words}`;
    report.warning(wholeFile(file), "basemap-unused", message);
    return [];
  });
}

function stringsIn(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((each) => typeof each === "string") : [];
}

function strokesOf(line: Line): LngLat[][] {
  const strokes = line.type === "LineString" ? [line.coordinates] : line.coordinates;
  return strokes.map((stroke) => stroke.map(toLngLat));
}
