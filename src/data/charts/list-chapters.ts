import { type Filters, passes } from "../filters/filters.ts";
import { type PlanData, sectionPath } from "../plan/plan-data.ts";

export interface ChapterCount {
  readonly id: string;
  readonly label: string;
  readonly title: string;
  /** 0 for an outermost section. */
  readonly depth: number;
  readonly count: number;
}

/** With fewer outermost sections than this, the next level is listed too. */
const FEW = 5;

/**
 * The outermost sections of a plan that name features, in document order. A section that contains the chosen one is
 * followed by the sections inside it. A feature counts once in every section that names it; the section filter has no
 * effect on the counts.
 */
export function listChapters(plan: PlanData, filters: Filters): ChapterCount[] {
  const counts = countBySection(plan, filters);
  const chosen = new Set(filters.section === null ? [] : sectionPath(plan, filters.section).map(({ id }) => id));
  const inside = (parent: string | null) => (plan.childrenOf.get(parent) ?? []).filter(({ id }) => counts.has(id));
  const openDepth = inside(null).length < FEW ? 1 : 0;
  const list = (parent: string | null, depth: number): ChapterCount[] =>
    inside(parent).flatMap(({ id, label, title }) => [
      { id, label, title, depth, count: counts.get(id) ?? 0 },
      ...(depth < openDepth || chosen.has(id) ? list(id, depth + 1) : []),
    ]);
  return list(null, 0);
}

function countBySection(plan: PlanData, filters: Filters): Map<string, number> {
  const counts = new Map<string, number>();
  for (const feature of plan.features) {
    if (!passes(feature, filters, "section")) continue;
    for (const id of feature.sections) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}
