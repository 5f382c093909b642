import type { PlanData } from "../../../data/plan/plan-data.ts";
import type { TableColumn } from "../../../data/table/sort-features.ts";

/** The columns to show: two on a phone; the plan's only if there are several plans. table.css has their widths. */
export function visibleColumns(plans: readonly PlanData[], isPhone: boolean): readonly TableColumn[] {
  if (isPhone) return ["name", "phase"];
  const rest = ["place", "chapter", "passages"] as const;
  return ["name", "kind", "phase", "certainty", ...(plans.length > 1 ? (["plan"] as const) : []), ...rest];
}
