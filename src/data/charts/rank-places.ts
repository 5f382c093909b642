import { countPlaces } from "../filters/counts.ts";
import { type Filters, passes } from "../filters/filters.ts";
import { type PlanData, whereabouts } from "../plan/plan-data.ts";

export interface PlaceCount {
  readonly name: string;
  readonly count: number;
}

export interface PlaceRanking {
  /** All given names, the highest count first; equal counts keep the order of the names. */
  readonly places: readonly PlaceCount[];
  /** Number of features that pass and name none of the places. */
  readonly elsewhere: number;
}

/** Counts, for each of the named towns or counties, the features there that pass every filter but the one of place. */
export function rankPlaces(plans: readonly PlanData[], filters: Filters, names: readonly string[]): PlaceRanking {
  const counts = countPlaces(plans, filters);
  const known = new Set(names);
  const elsewhere = plans
    .flatMap((plan) => plan.features)
    .filter((feature) => passes(feature, filters, "place"))
    .filter((feature) => !whereabouts(feature).some((place) => known.has(place)));
  const places = [...known].map((name) => ({ name, count: counts.get(name) ?? 0 })).sort((a, b) => b.count - a.count);
  return { places, elsewhere: elsewhere.length };
}
