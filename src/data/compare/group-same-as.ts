import type { Feature, PlanData } from "../plan/plan-data.ts";

/**
 * Groups of features that are one thing: all that `sameAs` links, directly or through others, in the order of the plans.
 * A feature that no other of these plans names is in no group.
 */
export function groupSameAs(plans: readonly PlanData[]): Feature[][] {
  const featureById = new Map(plans.flatMap(({ featureById }) => [...featureById]));
  const neighbours = new Map<string, string[]>();
  const link = (one: string, other: string): void => {
    neighbours.set(one, [...(neighbours.get(one) ?? []), other]);
  };
  for (const { id, properties } of featureById.values()) {
    for (const other of properties.sameAs) {
      if (!featureById.has(other)) continue;
      link(id, other);
      link(other, id);
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
