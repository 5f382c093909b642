/** Makes geo/basemap/counties.geojson. Borders are cleaned and simplified together, so that neighbours still match. */
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod";
import { ringAround } from "../../src/geometry/bbox.ts";
import { packageFolder } from "./fetch-packages.ts";
import { type CountyOutline, readOutlines } from "./read-outlines.ts";
import { writeGeojson } from "./write-geojson.ts";

/** Codes of the districts whose plans are read. They keep all the detail of the source. */
const FINE = ["500154", "500114", "500116", "511902"];

/** Metres by which a border may move: in those districts, in their own and the neighbouring cities, and farther away. */
const FINE_INTERVAL = 40;
const MIDDLE_INTERVAL = 250;
const COARSE_INTERVAL = 700;
const MIDDLE_CITIES = ["重庆市", "巴中市", "达州市", "广安市", "泸州市"];

/** Square metres. The source has many detached specks below this size; they are given to the county around them. */
const SMALLEST_PART = 1e6;

/**
 * The source draws 开州 (500154) coarser than its neighbours, and up to 3 km across their borders. Its six neighbours
 * surround it. So a rectangle is drawn for it: where polygons overlap, the smaller one keeps the area, and what is left of
 * the rectangle is exactly 开州.
 */
function replaceKaizhou(county: CountyOutline): CountyOutline {
  if (county.properties.adcode !== "500154") return county;
  const ring = ringAround([107.85, 30.75, 109.05, 31.8]);
  return { ...county, geometry: { type: "MultiPolygon", coordinates: [[ring]] } };
}

const Cleaned = z.object({
  features: z.array(
    z.object({
      type: z.literal("Feature"),
      properties: z.object({ name: z.string(), adcode: z.string(), city: z.string(), province: z.string() }),
      geometry: z.union([
        z.object({ type: z.literal("Polygon"), coordinates: z.array(z.array(z.array(z.number()))) }),
        z.object({ type: z.literal("MultiPolygon"), coordinates: z.array(z.array(z.array(z.array(z.number())))) }),
      ]),
    }),
  ),
});

/** Writes the counties sorted by code. */
export function writeCounties(path: string): void {
  const input = join(".cache/extract", "outlines.json");
  const output = join(".cache/extract", "counties.json");
  writeFileSync(input, JSON.stringify({ type: "FeatureCollection", features: readOutlines().map(replaceKaizhou) }));
  const middle = `${JSON.stringify(MIDDLE_CITIES)}.includes(city) ? ${MIDDLE_INTERVAL} : ${COARSE_INTERVAL}`;
  const interval = `${JSON.stringify(FINE)}.includes(adcode) ? ${FINE_INTERVAL} : ${middle}`;
  execFileSync("node", [
    join(packageFolder("mapshaper"), "bin/mapshaper"),
    ...["-i", input, "snap", "snap-interval=0.0002"],
    ...["-clean", "overlap-rule=min-area", "gap-fill-area=5km2"],
    ...["-explode", "-filter", `this.area > ${SMALLEST_PART}`],
    ...["-dissolve", "adcode", "copy-fields=name,city,province", "-clean", "gap-fill-area=5km2"],
    ...["-simplify", "dp", "variable", `interval=${interval}`, "keep-shapes", "-clean", "gap-fill-area=5km2"],
    ...["-o", output, "format=geojson", "rfc7946", "precision=0.00001", "fix-geometry", "force"],
  ]);
  const { features } = Cleaned.parse(JSON.parse(readFileSync(output, "utf8")));
  writeGeojson(
    path,
    features.sort((a, b) => a.properties.adcode.localeCompare(b.properties.adcode)),
  );
}
