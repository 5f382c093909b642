import type { PlanData } from "../plan/plan-data.ts";

/** The position of each feature among all features of the plans, by the place where its plan first names it. */
export function documentOrder(plans: readonly PlanData[]): ReadonlyMap<string, number> {
  const order = plans.flatMap((plan) => {
    const blocks = new Map(plan.text.sections.flatMap(({ blocks }) => blocks).map(({ id }, index) => [id, index]));
    return plan.features
      .map(({ id, properties: { passages } }) => ({
        id,
        block: blocks.get(passages[0]?.block ?? "") ?? blocks.size,
        at: (passages[0]?.start ?? 0) + (passages[0]?.mark[0] ?? 0),
      }))
      .sort((a, b) => a.block - b.block || a.at - b.at || (a.id < b.id ? -1 : 1));
  });
  return new Map(order.map(({ id }, index) => [id, index]));
}
