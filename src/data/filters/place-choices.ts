import type { PlanData } from "../plan/plan-data.ts";
import { type Counts, countPlaces } from "./counts.ts";
import { ALL_SHOWN, type Filters } from "./filters.ts";

export interface PlaceChoice {
  readonly name: string;
  /** Features there that pass the other filters. */
  readonly count: number;
}

export interface PlaceChoices {
  readonly towns: readonly PlaceChoice[];
  readonly counties: readonly PlaceChoice[];
  readonly others: readonly PlaceChoice[];
}

/**
 * The places that features of the plans name or lie in, the most frequent first: towns (recognized by the endings of
 * their names), counties, and all others.
 */
export function placeChoices(plans: readonly PlanData[], filters: Filters): PlaceChoices {
  const all: Counts<string> = countPlaces(plans, ALL_SHOWN);
  const now = countPlaces(plans, filters);
  const choices = [...all]
    .sort(([a, often], [b, seldom]) => seldom - often || (a < b ? -1 : 1))
    .map(([name]): PlaceChoice => ({ name, count: now.get(name) ?? 0 }));
  const isTown = ({ name }: PlaceChoice): boolean => /[镇鎮乡鄉]$|街道$/.test(name);
  const counties = new Set(plans.flatMap((plan) => plan.features.flatMap(({ properties }) => properties.counties)));
  const isCounty = ({ name }: PlaceChoice): boolean => counties.has(name);
  return {
    towns: choices.filter(isTown),
    counties: choices.filter(isCounty),
    others: choices.filter((choice) => !isTown(choice) && !isCounty(choice)),
  };
}
