import { areaKm2 } from "../../src/geometry/anchor.ts";
import { distanceM } from "../../src/geometry/distance.ts";
import { longestSpanM } from "../../src/geometry/longest-span.ts";
import type { AreaGeometry } from "../../src/model/geo.ts";
import { getOrMake } from "../../src/model/get-or-make.ts";
import type { Entry } from "../sources/entry.ts";
import type { ResolvedPlace } from "./drawing.ts";
import type { RecipeContext } from "./recipe-context.ts";
import type { RecipeInputs } from "./recipe-inputs.ts";

/** The share of a town's radius within which a thing stands that the text puts in the town and no more. */
const TOWN_SHARE = 0.7;
/** Metres: a town with a small cell. Cells of streets that lie close together are narrower than the streets. */
const TOWN_LEAST_M = 2500;
/** The same share for a county of which only the seat is known: most of its things stand near the seat. */
const COUNTY_SHARE = 0.35;
/** Metres: a town without a cell, and the built-up part of a county's or a city's seat. */
const TOWN_WITHOUT_CELL_M = 4000;
const SEAT_M = 4000;
const CITY_M = 10_000;
/** Metres: what stands at a site, such as the next unit of a power station, may stand beside it. */
const BESIDE_M = 1000;
/** The share of a route's longest leg, and of its whole length, by which the real line may lie beside the drawn one. */
const LEG_SHARE = 0.05;
/** The share of the longest leg of a road: roads wind through hills where railways and expressways cut through them. */
const ROAD_LEG_SHARE = 0.2;
const LENGTH_SHARE = 0.02;
/** Metres: a route that nobody has fixed yet, or whose points on the way an editor set by eye. */
const UNFIXED_ROUTE_M = 5000;
/** Of a route that nobody has fixed, the share of its longest stretch between places that are named. */
const UNFIXED_SHARE = 0.15;
/** Metres: the best accuracy of a union of towns, and the share of its widest town by which drawn limits may be wrong. */
const TOWNS_M = 3000;
const TOWN_LIMIT_SHARE = 0.5;

/**
 * Metres within which a thing stands that the text puts at a place. The place's own accuracy says how well the place is
 * known; a thing that merely stands there may be anywhere in the town, on the lake, in the county.
 * In a plan of one county, what stands at its seat stands in its town.
 */
export function standingAccuracyM({ inputs, districts }: RecipeContext, place: ResolvedPlace): number {
  const [only] = districts;
  const own = districts.length === 1 && place.county !== null && inputs.countyName(place.county) === only;
  return Math.max(place.accuracyM, roundUp(extentM(inputs, place, own)));
}

function extentM(inputs: RecipeInputs, { kind, name, county }: ResolvedPlace, own: boolean): number {
  switch (kind) {
    case "town":
    case "subdistrict": {
      const cell = inputs.cell(county ?? "", name ?? "");
      if (cell === null) return TOWN_WITHOUT_CELL_M;
      return Math.max(TOWN_LEAST_M, TOWN_SHARE * radiusM(areaKm2(cell.area)));
    }
    case "county-seat": {
      const outline = own ? null : inputs.county(county ?? "");
      return Math.max(SEAT_M, outline === null ? 0 : COUNTY_SHARE * radiusM(areaKm2(outline)));
    }
    case "city":
      return CITY_M;
    case "lake":
    case "reservoir": {
      const lake = inputs.lakes.get(name ?? "");
      return lake === undefined ? 0 : getOrMake(spans, lake, longestSpanM) / 2;
    }
    case null:
      return 0;
    default:
      return BESIDE_M;
  }
}

/** Metres by which the real limits of towns may lie beside their cells, which are drawn round the seats. */
export function townsAccuracyM(cells: readonly AreaGeometry[]): number {
  const radii = cells.map((cell) => TOWN_LIMIT_SHARE * radiusM(areaKm2(cell)));
  return Math.max(TOWNS_M, roundUp(Math.max(0, ...radii)));
}

/** Metres across a lake. Many features stand at the same one. */
const spans = new WeakMap<AreaGeometry, number>();

/**
 * Metres by which a route may lie beside its drawing, whatever its places are known to. What is only studied or prepared
 * may still take another way between the places that are named.
 */
export function routeAccuracyM({ phase, kind }: Entry, places: readonly ResolvedPlace[]): number {
  const legs = legsM(places);
  const legShare = kind === "road" ? ROAD_LEG_SHARE : LEG_SHARE;
  const drawnM = Math.max(legShare * Math.max(0, ...legs), LENGTH_SHARE * legs.reduce((sum, leg) => sum + leg, 0));
  const undecided = phase === "study" || phase === "preliminary";
  const fixed = places.filter(({ name }, index) => name !== null || index === 0 || index === places.length - 1);
  const undecidedM = undecided ? UNFIXED_SHARE * Math.max(0, ...legsM(fixed)) : 0;
  const unfixed = undecided || places.some(({ name }) => name === null);
  return Math.max(roundUp(Math.max(drawnM, undecidedM)), unfixed ? UNFIXED_ROUTE_M : 0);
}

function legsM(places: readonly ResolvedPlace[]): number[] {
  return places.slice(1).map((place, index) => distanceM(places[index]?.at ?? place.at, place.at));
}

/** Estimates need no single metres. */
function roundUp(metres: number): number {
  return Math.ceil(metres / 100) * 100;
}

/** Metres: of a circle with this area. */
function radiusM(km2: number): number {
  return Math.sqrt(km2 / Math.PI) * 1000;
}
