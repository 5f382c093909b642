import type { PlanData } from "../plan/plan-data.ts";
import { type IndicatorPoint, type IndicatorRow, type IndicatorTable, readIndicatorTable } from "./indicator-table.ts";

/**
 * The indicator tables of a plan: tables of targets first, then tables of past results. A row that has a target and no
 * base takes as its base the result that another table of the plan gives for the same indicator in the same unit.
 */
export function listIndicators(plan: PlanData): IndicatorTable[] {
  const tables = plan.text.sections.flatMap((section) => readIndicatorTable(section) ?? []);
  const results = new Map<string, IndicatorPoint>();
  for (const row of tables.flatMap(indicatorRows)) {
    const actual = row.points.find(({ role }) => role === "actual");
    if (actual !== undefined) results.set(nameWithUnit(row), actual);
  }
  return tables
    .map((table) => ({
      ...table,
      groups: table.groups.map((group) => ({ ...group, rows: group.rows.map((row) => withBase(row, results)) })),
    }))
    .sort((a, b) => Number(looksBack(a)) - Number(looksBack(b)));
}

function withBase(row: IndicatorRow, results: ReadonlyMap<string, IndicatorPoint>): IndicatorRow {
  if (row.points.length !== 1 || row.points[0]?.role !== "target") return row;
  const result = results.get(nameWithUnit(row));
  return result === undefined ? row : { ...row, points: [{ ...result, role: "base" }, ...row.points] };
}

function nameWithUnit({ name, unit, condition }: IndicatorRow): string {
  return `${name} ${unit} ${condition}`;
}

function indicatorRows(table: IndicatorTable): readonly IndicatorRow[] {
  return table.groups.flatMap((group) => group.rows);
}

function looksBack(table: IndicatorTable): boolean {
  return indicatorRows(table).some(({ points }) => points.some(({ role }) => role === "actual"));
}
