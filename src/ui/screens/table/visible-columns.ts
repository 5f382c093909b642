import type { PlanData } from "../../../data/plan/plan-data.ts";
import type { TableColumn } from "../../../data/table/sort-features.ts";

/** The columns worth their room: a phone has it for two, and one plan needs no column to say which. Their widths are in table.css. */
export function visibleColumns(plans: readonly PlanData[], isPhone: boolean): readonly TableColumn[] {
  if (isPhone) return ["name", "phase"];
  const rest = ["place", "chapter", "passages"] as const;
  return ["name", "kind", "phase", "certainty", ...(plans.length > 1 ? (["plan"] as const) : []), ...rest];
}
