import { planOf } from "../model/ids.ts";
import { ALL_PLANS, type Choices, selectedFeature } from "./choices.ts";
import type { Library } from "./library.ts";

/**
 * What has to be read for these choices: plan IDs, or ALL_PLANS. A query point and the comparison need every plan; a feature
 * also those that name the same thing, which is known once its own plan is read.
 */
export function plansNeeded({ plan, side, screen }: Choices, { plans }: Library): string[] {
  if (side.type === "query-point" || screen === "compare") return [ALL_PLANS];
  const selected = selectedFeature(side);
  if (selected === null) return [plan];
  const own = plans.get(planOf(selected));
  const sameAs = own?.status === "ready" ? (own.value.featureById.get(selected)?.properties.sameAs ?? []) : [];
  return [...new Set([plan, ...sameAs.map(planOf)])];
}
