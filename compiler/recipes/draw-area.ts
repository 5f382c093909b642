import { buffer } from "@turf/buffer";
import { circle } from "@turf/circle";
import { lineString } from "@turf/helpers";
import { simplify } from "@turf/simplify";
import { uniteAreas } from "../../src/geometry/areas.ts";
import { dissolve } from "../../src/geometry/dissolve.ts";
import type { PlaceRef } from "../../src/model/authored.ts";
import type { AreaGeometry } from "../../src/model/geo.ts";
import { bareCounty } from "../text/bare-county.ts";
import { didYouMean } from "../text/suggest.ts";
import { type RiverReach, riverCourse, routeCourse } from "./draw-line.ts";
import { type Drawing, position, type ResolvedPlace, schematic } from "./drawing.ts";
import type { RecipeContext } from "./recipe-context.ts";
import type { TownCell } from "./recipe-inputs.ts";

/** Metres; how well each recipe can know an area's extent at best. */
const discAccuracyM = 1000;
const beltAccuracyM = 2000;
const townsAccuracyM = 3000;
const countiesAccuracyM = 1500;
/** Degrees a kilometre of width, about 100 m: a wide belt does not need the river's every bend, and buffering is dear. */
const beltTolerance = 0.001;

/** `around`: a disc. */
export function drawAround(context: RecipeContext, { place, km }: { place: PlaceRef; km: number }): Drawing | null {
  const centre = context.resolve(place);
  if (centre === null) return null;
  const disc = circle(position(centre.at), km, { steps: 48, units: "kilometers" });
  return schematic(disc.geometry, [centre], discAccuracyM);
}

/** `belt`: the ground within `km` of a route or a river. */
export function drawBelt(
  context: RecipeContext,
  belt: { route: readonly PlaceRef[]; km: number } | (RiverReach & { km: number }),
): Drawing | null {
  const course = "route" in belt ? routeCourse(context, belt.route) : riverCourse(context, belt);
  if (course === null) return null;
  const line = simplify(lineString(course.line.map(position)), {
    tolerance: beltTolerance * belt.km,
    highQuality: true,
  });
  const area = buffer(line, belt.km, { units: "kilometers", steps: 6 })?.geometry;
  if (area === undefined) return context.fail("belt-empty", `no ground lies within ${belt.km} km of the line`);
  const outline = simplify(area, { tolerance: beltTolerance * belt.km * 0.5, highQuality: true });
  return schematic(outline, course.places, beltAccuracyM, "river" in belt ? ["basemap rivers"] : []);
}

/** `towns`: the union of the towns' cells. */
export function drawTowns(context: RecipeContext, names: readonly string[]): Drawing | null {
  const places = context.resolveAll(names);
  if (places === null) return null;
  const cells = places.flatMap((place) => cellOf(context, place) ?? []);
  if (cells.length < places.length) return null;
  const key = `towns ${cells
    .map(({ place }) => `${place.county}/${place.name}`)
    .sort()
    .join(" ")}`;
  const area = context.inputs.united(key, () => uniteCells(cells));
  return area === null ? null : schematic(area, places, townsAccuracyM, ["town seats (Voronoi)"]);
}

function cellOf(context: RecipeContext, { name, county }: ResolvedPlace): TownCell | null {
  const cells = county === null ? [] : context.inputs.cells(county);
  const cell = cells.find(({ place }) => place.name === name && place.county === county);
  if (cell !== undefined) return cell;
  const lacking = `the gazetteer does not hold all towns of ${county}, or the basemap no outline`;
  const why = cells.length === 0 ? lacking : "it is no town";
  return context.fail("no-town-cell", `${name} has no territory: ${why}; use at or around`);
}

/** Cells of one county meet edge to edge; counties do not meet at the corners of each other's cells. */
function uniteCells(cells: readonly TownCell[]): AreaGeometry | null {
  const byCounty = new Map<string, AreaGeometry[]>();
  for (const { place, area } of cells) byCounty.set(place.county, [...(byCounty.get(place.county) ?? []), area]);
  return uniteAreas([...byCounty.values()].flatMap((areas) => dissolve(areas) ?? []));
}

/** `counties`: the union of the counties' outlines. */
export function drawCounties(context: RecipeContext, names: readonly string[]): Drawing | null {
  const areas = names.flatMap((name): AreaGeometry[] => {
    const outline = context.inputs.county(name);
    if (outline !== null) return [outline];
    context.fail(
      "unknown-county",
      `the basemap has no outline of ${name}.${didYouMean(bareCounty(name), context.inputs.countyNames)}`,
    );
    return [];
  });
  const key = `counties ${names.map(bareCounty).sort().join(" ")}`;
  const area = areas.length === names.length ? context.inputs.united(key, () => dissolve(areas)) : null;
  if (area === null) return null;
  const counties = [...new Set(names.map((name) => context.inputs.countyName(name) ?? name))];
  return { ...schematic(area, [], countiesAccuracyM, ["basemap counties"]), places: counties, counties };
}
