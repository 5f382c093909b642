import type { PlanData } from "./plan-data.ts";

export interface SectionCount {
  readonly located: number;
  readonly unlocated: number;
}

/** How many features each section names, with the sections inside it; a feature that is named twice counts once. */
export function countSections(plan: PlanData): Map<string, SectionCount> {
  const counts = new Map<string, { located: number; unlocated: number }>();
  for (const feature of plan.features) {
    for (const heading of feature.sections) {
      const count = counts.get(heading) ?? { located: 0, unlocated: 0 };
      if (feature.geometry === null) count.unlocated += 1;
      else count.located += 1;
      counts.set(heading, count);
    }
  }
  return counts;
}
