import { countPlaces } from "../filters/counts.ts";
import { type Filters, passes } from "../filters/filters.ts";
import type { PlanData } from "../plan/plan-data.ts";

export interface PlaceCount {
  readonly name: string;
  readonly count: number;
}

export interface PlaceRanking {
  /** Every one of the names, the fullest first; equal counts keep the order of the names. */
  readonly places: readonly PlaceCount[];
  /** Features that pass and name none of the places. */
  readonly elsewhere: number;
}

/** How many features are put in each of the named towns or counties, of those that pass every filter but that of place. */
export function rankPlaces(plans: readonly PlanData[], filters: Filters, names: readonly string[]): PlaceRanking {
  const counts = countPlaces(plans, filters);
  const known = new Set(names);
  const elsewhere = plans
    .flatMap((plan) => plan.features)
    .filter((feature) => passes(feature, filters, "place"))
    .filter(({ properties: { places, counties } }) => ![...places, ...counties].some((place) => known.has(place)));
  const places = [...known].map((name) => ({ name, count: counts.get(name) ?? 0 })).sort((a, b) => b.count - a.count);
  return { places, elsewhere: elsewhere.length };
}
