import type { Feature, PlanData } from "../plan/plan-data.ts";

/**
 * The plan that a feature belongs to.
 * @throws when it is not among `plans`: the caller exports features it has not loaded
 */
export function ownerOf(plans: readonly PlanData[], feature: Feature): PlanData {
  const plan = plans.find(({ summary }) => summary.id === feature.plan);
  if (plan === undefined) throw new Error(`feature ${feature.id} is of a plan that is not exported`);
  return plan;
}
