import type { Feature, PlanData } from "../plan/plan-data.ts";

/**
 * Features that are one thing, by `sameAs` from plan to plan, however the links run; the things in the plans' order.
 * A thing that only one of the plans names is none.
 */
export function groupTwins(plans: readonly PlanData[]): Feature[][] {
  const featureById = new Map(plans.flatMap(({ featureById }) => [...featureById]));
  const neighbours = new Map<string, string[]>();
  const join = (one: string, other: string): void => {
    neighbours.set(one, [...(neighbours.get(one) ?? []), other]);
  };
  for (const { id, properties } of featureById.values()) {
    for (const twin of properties.sameAs) {
      if (!featureById.has(twin)) continue;
      join(id, twin);
      join(twin, id);
    }
  }
  const seen = new Set<string>();
  return [...neighbours.keys()].flatMap((first): Feature[][] => {
    const group: Feature[] = [];
    const waiting = [first];
    for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
      const feature = featureById.get(id);
      if (feature === undefined || seen.has(id)) continue;
      seen.add(id);
      group.push(feature);
      waiting.push(...(neighbours.get(id) ?? []));
    }
    return new Set(group.map(({ plan }) => plan)).size > 1 ? [group] : [];
  });
}
