import type { PlanSummary } from "../model/atlas.ts";
import { planOf } from "../model/ids.ts";
import { ALL_PLANS, type Choices, selectedFeature } from "./choices.ts";
import type { Library } from "./library.ts";

/**
 * The plans that these choices need, in the order of the index; none before the index is ready. A query point and the
 * comparison need every plan. A feature needs its own plan, and then the plans of the features that it is the same as.
 */
export function plansNeeded({ plan, side, screen }: Choices, { index, plans }: Library): readonly PlanSummary[] {
  if (index.status !== "ready") return [];
  if (plan === ALL_PLANS || side.type === "query-point" || screen === "compare") return index.value.plans;
  const needed = new Set([plan]);
  const selected = selectedFeature(side);
  if (selected !== null) {
    const own = plans.get(planOf(selected));
    const sameAs = own?.status === "ready" ? (own.value.featureById.get(selected)?.properties.sameAs ?? []) : [];
    for (const feature of [selected, ...sameAs]) needed.add(planOf(feature));
  }
  return index.value.plans.filter(({ id }) => needed.has(id));
}
