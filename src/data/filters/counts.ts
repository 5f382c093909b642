import type { Certainty, Kind, Phase } from "../../model/vocabulary.ts";
import { type Feature, type PlanData, whereabouts } from "../plan/plan-data.ts";
import { chaptersOf } from "../plan/sections.ts";
import { type FilterName, type Filters, passes } from "./filters.ts";

type Plans = readonly PlanData[];
export type Counts<Key> = ReadonlyMap<Key, number>;

/** Features by kind that pass every other filter: the number that choosing a kind adds. */
export function countKinds(plans: Plans, filters: Filters): Counts<Kind> {
  return countPassing(plans, filters, "kinds", ({ properties }) => [properties.kind]);
}

/** Features by phase that pass every other filter. */
export function countPhases(plans: Plans, filters: Filters): Counts<Phase> {
  return countPassing(plans, filters, "phases", ({ properties }) => [properties.phase]);
}

/** Features by certainty that pass every other filter. */
export function countCertainties(plans: Plans, filters: Filters): Counts<Certainty> {
  return countPassing(plans, filters, "certainties", ({ properties }) => [properties.certainty]);
}

/** Features by plan that pass every other filter. */
export function countPlans(plans: Plans, filters: Filters): Counts<string> {
  return countPassing(plans, filters, "plans", ({ plan }) => [plan]);
}

/** Features by town, county or other place that pass every other filter; a feature of several places counts in each. */
export function countPlaces(plans: Plans, filters: Filters): Counts<string> {
  return countPassing(plans, filters, "place", (feature) => new Set(whereabouts(feature)));
}

/** Features by the outermost sections that name them, where they pass every other filter. */
export function countChapters(plans: Plans, filters: Filters): Counts<string> {
  return countPassing(plans, filters, "section", chaptersOf);
}

function countPassing<Key>(
  plans: Plans,
  filters: Filters,
  except: FilterName,
  keysOf: (feature: Feature, plan: PlanData) => Iterable<Key>,
): Counts<Key> {
  const counts = new Map<Key, number>();
  for (const plan of plans) {
    for (const feature of plan.features) {
      if (!passes(feature, filters, except)) continue;
      for (const key of keysOf(feature, plan)) counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return counts;
}
