import type { PlanData } from "../../../data/plan/plan-data.ts";
import type { TableColumn } from "../../../data/table/sort-features.ts";
import type { StatedColumn } from "../../../data/table/stated-columns.ts";

/**
 * The columns to show: two on a phone; the plan's only if there are several plans, those of numbers only if a feature of
 * the plans has one. table.css has their widths.
 */
export function visibleColumns(
  plans: readonly PlanData[],
  stated: readonly StatedColumn[],
  isPhone: boolean,
): readonly TableColumn[] {
  if (isPhone) return ["name", "phase"];
  const plan = plans.length > 1 ? (["plan"] as const) : [];
  return ["name", "kind", "phase", "certainty", ...plan, ...stated, "place", "chapter", "passages"];
}
