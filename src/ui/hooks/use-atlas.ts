import { useMemo } from "react";
import { useStore } from "zustand";
import { passes } from "../../data/filters/filters.ts";
import type { Feature, PlanData } from "../../data/plan/plan-data.ts";
import { planOf } from "../../model/ids.ts";
import { selectedFeature } from "../../state/choices.ts";
import { library, readyPlans } from "../../state/library.ts";
import { type AtlasState, store } from "../../state/store.ts";

/** One value or action of the store. */
export function useAtlas<Slice>(select: (state: AtlasState) => Slice): Slice {
  return useStore(store, select);
}

export function useLibrary() {
  return useStore(library);
}

/** The chosen plans that have been read, in the index's order. */
export function usePlans(): PlanData[] {
  const { index, plans } = useLibrary();
  const choice = useAtlas((state) => state.plan);
  return useMemo(() => readyPlans({ index, plans }, choice), [index, plans, choice]);
}

/** A plan by its ID, if it has been read. */
export function usePlan(id: string | null): PlanData | null {
  const { plans } = useLibrary();
  const plan = id === null ? undefined : plans.get(id);
  return plan?.status === "ready" ? plan.value : null;
}

/** The plan that a feature belongs to, if it has been read. */
export function useOwner(feature: string | null): PlanData | null {
  return usePlan(feature === null ? null : planOf(feature));
}

/** Any feature that has been read, of any plan. */
export function useFeature(id: string | null): Feature | null {
  const owner = useOwner(id);
  return id === null ? null : (owner?.featureById.get(id) ?? null);
}

export function useSelected(): Feature | null {
  return useFeature(useAtlas((state) => selectedFeature(state.side)));
}

/** Features of the chosen plans that pass the filters: map, list, table and counts all show these. */
export function useShownFeatures(): Feature[] {
  const plans = usePlans();
  const filters = useAtlas((state) => state.filters);
  return useMemo(
    () => plans.flatMap((plan) => plan.features.filter((feature) => passes(feature, filters))),
    [plans, filters],
  );
}
