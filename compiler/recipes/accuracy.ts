import { areaKm2 } from "../../src/geometry/anchor.ts";
import { distanceM } from "../../src/geometry/distance.ts";
import { longestSpanM } from "../../src/geometry/longest-span.ts";
import type { AreaGeometry } from "../../src/model/geo.ts";
import { getOrMake } from "../../src/model/get-or-make.ts";
import type { Entry } from "../sources/entry.ts";
import type { ResolvedPlace } from "./drawing.ts";
import type { RecipeInputs } from "./recipe-inputs.ts";

/** The share of a town's radius within which a thing stands that the text puts in the town and no more. */
const TOWN_SHARE = 0.7;
/** The same for a county of which only the seat is known: most of its things stand near the seat. */
const COUNTY_SHARE = 0.35;
/** Metres: a town without a cell, and the built-up part of a county's or a city's seat. */
const TOWN_WITHOUT_CELL_M = 4000;
const SEAT_M = 4000;
const CITY_M = 10_000;
/** The share of a route's longest leg by which the real line may lie beside the drawn one. */
const LEG_SHARE = 0.05;
/** Metres: a route that nobody has fixed yet, or whose points on the way an editor set by eye. */
const UNFIXED_ROUTE_M = 5000;

/**
 * Metres within which a thing stands that the text puts at a place. The place's own accuracy says how well the place is
 * known; a thing that merely stands there may be anywhere in the town, on the lake, in the county.
 *
 * @param own whether the place lies in a district that the plan is about
 */
export function standingAccuracyM(inputs: RecipeInputs, place: ResolvedPlace, own: boolean): number {
  return Math.max(place.accuracyM, roundUp(extentM(inputs, place, own)));
}

function extentM(inputs: RecipeInputs, { kind, name, county }: ResolvedPlace, own: boolean): number {
  switch (kind) {
    case "town":
    case "subdistrict": {
      const cell = inputs.cell(county ?? "", name ?? "");
      return cell === null ? TOWN_WITHOUT_CELL_M : TOWN_SHARE * radiusM(areaKm2(cell.area));
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
    default:
      return 0;
  }
}

/** Metres across a lake. Many features stand at the same one. */
const spans = new WeakMap<AreaGeometry, number>();

/** Metres by which a route may lie beside its drawing, whatever its places are known to. */
export function routeAccuracyM({ phase }: Entry, places: readonly ResolvedPlace[]): number {
  const legs = places.slice(1).map((place, index) => distanceM(places[index]?.at ?? place.at, place.at));
  const unfixed = phase === "study" || phase === "preliminary" || places.some(({ name }) => name === null);
  return Math.max(roundUp(LEG_SHARE * Math.max(0, ...legs)), unfixed ? UNFIXED_ROUTE_M : 0);
}

/** Estimates need no single metres. */
function roundUp(metres: number): number {
  return Math.ceil(metres / 100) * 100;
}

/** Metres: of a circle with this area. */
function radiusM(km2: number): number {
  return Math.sqrt(km2 / Math.PI) * 1000;
}
