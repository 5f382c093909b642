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
