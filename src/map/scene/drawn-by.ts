import type { Feature, PlanData } from "../../data/plan/plan-data.ts";

/** A feature and, when it is drawn by its members, these too, over any number of steps: each once, the feature first. */
export function drawnBy(feature: Feature, { membersOf }: PlanData): Feature[] {
  const seen = new Set<Feature>();
  const visit = (each: Feature): void => {
    if (seen.has(each)) return;
    seen.add(each);
    if (each.properties.byMembers) membersOf.get(each.id)?.forEach(visit);
  };
  visit(feature);
  return [...seen];
}
