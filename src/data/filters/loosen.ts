import type { Feature, PlanData } from "../plan/plan-data.ts";
import { ALL_SHOWN, activeFilters, type FilterName, type Filters, passes } from "./filters.ts";

export interface Loosening {
  readonly filter: FilterName;
  /** Number of features that show without the filter. */
  readonly count: number;
}

/** The filter whose removal shows the most features; null when no single removal shows any. */
export function bestToLoosen(plans: readonly PlanData[], filters: Filters): Loosening | null {
  let best: Loosening | null = null;
  for (const filter of activeFilters(filters)) {
    const loosened = { ...filters, [filter]: ALL_SHOWN[filter] };
    const count = plans.flatMap((plan) => plan.features.filter((feature) => passes(feature, loosened))).length;
    if (count > (best?.count ?? 0)) best = { filter, count };
  }
  return best;
}

/** The filters that hide a feature, each of them alone; empty when it is shown. */
export function filtersHiding(feature: Feature, filters: Filters): FilterName[] {
  return activeFilters(filters).filter((name) => !passes(feature, { ...ALL_SHOWN, [name]: filters[name] }));
}
