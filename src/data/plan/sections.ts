import type { Section } from "../../model/atlas.ts";
import { type Feature, type PlanData, sectionPath } from "./plan-data.ts";

/** IDs of the outermost sections that name a feature. */
export function chaptersOf(feature: Feature, plan: PlanData): string[] {
  return (plan.childrenOf.get(null) ?? []).flatMap(({ id }) => (feature.sections.has(id) ? [id] : []));
}

/** The outermost section of a feature's first passage: the chapter that it is listed under. */
export function chapterOf(feature: Feature, plan: PlanData): Section | null {
  const [first] = feature.properties.passages;
  return first === undefined ? null : (sectionPath(plan, first.section)[0] ?? null);
}

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
