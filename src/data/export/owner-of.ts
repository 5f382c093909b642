import type { Feature, PlanData } from "../plan/plan-data.ts";

/**
 * The plan that a feature belongs to.
 * @throws {Error} when it is not among `plans`: a caller must pass the plans of all features that it exports
 */
export function ownerOf(plans: readonly PlanData[], feature: Feature): PlanData {
  const plan = plans.find(({ summary }) => summary.id === feature.plan);
  if (plan === undefined)
    throw new Error(
      `feature ${feature.id}: its plan is not among the plans of this export; pass the plans of all exported features`,
    );
  return plan;
}
