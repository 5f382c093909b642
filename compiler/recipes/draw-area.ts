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
import { routeAccuracyM, standingAccuracyM, townsAccuracyM } from "./accuracy.ts";
import { type RiverReach, riverCourse, routeCourse } from "./draw-line.ts";
import { type Drawing, type ResolvedPlace, schematic } from "./drawing.ts";
import type { RecipeContext } from "./recipe-context.ts";
import type { TownCell } from "./recipe-inputs.ts";

/** Metres: the best accuracy that the extent of an area can have, by recipe. */
const DISC_ACCURACY_M = 1000;
/** The share of a disc's radius by which the real outline may lie beside it: the text says no radius. */
const DISC_SHARE = 0.5;
const BELT_ACCURACY_M = 2000;
const COUNTIES_ACCURACY_M = 1500;
/** Degrees (about 100 m) for each km of width. A wide belt does not need every bend of a river, and buffers are slow. */
const BELT_TOLERANCE = 0.001;

/** `around`: a disc. Its middle may be as far off as a point there. */
export function drawAround(context: RecipeContext, { place, km }: { place: PlaceRef; km: number }): Drawing | null {
  const centre = context.resolve(place);
  if (centre === null) return null;
  const disc = circle([...centre.at], km, { steps: 48, units: "kilometers" });
  const leastM = Math.max(DISC_ACCURACY_M, DISC_SHARE * km * 1000, standingAccuracyM(context, centre));
  return schematic(disc.geometry, [centre], leastM);
}

/** `belt`: the area within `km` of a route or a river. */
export function drawBelt(
  context: RecipeContext,
  belt: { route: readonly PlaceRef[]; km: number } | (RiverReach & { km: number }),
): Drawing | null {
  const course = "route" in belt ? routeCourse(context, belt.route) : riverCourse(context, belt);
  if (course === null) return null;
  const tolerance = BELT_TOLERANCE * belt.km;
  const line = simplify(lineString(course.line.map((point) => [...point])), { tolerance, highQuality: true });
  const area = buffer(line, belt.km, { units: "kilometers", steps: 6 })?.geometry;
  if (area === undefined) return context.fail("belt-empty", `no area lies within ${belt.km} km of the line`);
  const outline = simplify(area, { tolerance: tolerance * 0.5, highQuality: true });
  const widthM = Math.max(BELT_ACCURACY_M, belt.km * 1000);
  if ("river" in belt) return schematic(outline, course.places, widthM, "basemap-rivers");
  const leastM = Math.max(widthM, routeAccuracyM(context.entry, course.places));
  return schematic(outline, course.places, leastM);
}

/** `towns`: the union of the towns' cells. */
export function drawTowns(context: RecipeContext, names: readonly string[]): Drawing | null {
  const places = context.resolveAll(names);
  if (places === null) return null;
  const cells = places.flatMap((place) => cellOf(context, place) ?? []);
  if (cells.length < places.length) return null;
  const towns = cells.map(({ place }) => `${place.county}/${place.name}`).sort();
  const area = context.inputs.united(`towns ${towns.join(" ")}`, () => uniteCells(cells));
  if (area === null) return null;
  return schematic(area, places, townsAccuracyM(cells.map((cell) => cell.area)), "town-cells");
}

function cellOf(context: RecipeContext, { name, county }: ResolvedPlace): TownCell | null {
  const cell = context.inputs.cell(county ?? "", name ?? "");
  if (cell !== null) return cell;
  const missing = `the gazetteer does not hold all towns of ${county}, or the basemap has no outline of it`;
  const why = context.inputs.cells(county ?? "").length === 0 ? missing : "it is no town";
  return context.fail("no-town-cell", `${name} has no territory: ${why}; use at or around`);
}

/** Cells of one county share their edges, so they dissolve. Those of two counties do not meet at the corners: a union. */
function uniteCells(cells: readonly TownCell[]): AreaGeometry | null {
  const byCounty = new Map<string, AreaGeometry[]>();
  for (const { place, area } of cells) byCounty.set(place.county, [...(byCounty.get(place.county) ?? []), area]);
  return uniteAreas([...byCounty.values()].flatMap((areas) => dissolve(areas) ?? []));
}

/** `counties`: the union of the counties' outlines. */
export function drawCounties(context: RecipeContext, names: readonly string[]): Drawing | null {
  const { inputs } = context;
  const areas = names.flatMap((name): AreaGeometry[] => {
    const outline = inputs.county(name);
    if (outline !== null) return [outline];
    const mend = didYouMean(bareCounty(name), inputs.countyNames);
    context.fail("unknown-county", `the basemap has no outline of ${name}.${mend}`);
    return [];
  });
  if (areas.length < names.length) return null;
  const key = `counties ${names.map(bareCounty).sort().join(" ")}`;
  const area = inputs.united(key, () => dissolve(areas));
  if (area === null) return null;
  const counties = [...new Set(names.map((name) => inputs.countyName(name) ?? name))];
  return { ...schematic(area, [], COUNTIES_ACCURACY_M, "basemap-counties"), places: counties, counties };
}
