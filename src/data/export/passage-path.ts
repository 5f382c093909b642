import { type PlanData, sectionPath } from "../plan/plan-data.ts";

/** Headings from the outermost section to this one: `第七篇 … > 第二十六章 … > 专栏8 …`. */
export function pathText(plan: PlanData, section: string): string {
  return sectionPath(plan, section)
    .map(({ label, title }) => `${label} ${title}`.trim())
    .filter((heading) => heading !== "")
    .join(" > ");
}
