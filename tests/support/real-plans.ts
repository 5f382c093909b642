import { join } from "node:path";
import { checkTables } from "../../compiler/check/check-tables.ts";
import { type Compiled, compile } from "../../compiler/compile.ts";
import { type PlanReading, readPlanFolder } from "../../compiler/document/read-plan.ts";
import { type Issue, Report } from "../../compiler/report.ts";
import type { Block, Section } from "../../src/model/atlas.ts";

const ROOT = join(import.meta.dirname, "../..");

export const PLANS = ["kaizhou", "qianjiang", "jiangjin", "bazhou", "chengyu"] as const;
export type Plan = (typeof PLANS)[number];

let compiled: Compiled | undefined;

/** The plans of this repository, compiled. Once for all test files that one worker runs. */
export function compileRealPlans(): Compiled {
  compiled ??= compile(ROOT);
  return compiled;
}

const readings = new Map<string, { reading: PlanReading; issues: readonly Issue[] }>();

/** A plan of this repository with the issues of its reading; read once. */
export function readRealPlan(plan: Plan): { reading: PlanReading; issues: readonly Issue[] } {
  const known = readings.get(plan);
  if (known !== undefined) return known;
  const report = new Report();
  const reading = readPlanFolder({ root: ROOT, report }, plan);
  if (reading === null) throw new Error(`${plan} cannot be read: ${JSON.stringify(report.issues)}`);
  checkTables(reading, report);
  const result = { reading, issues: report.issues };
  readings.set(plan, result);
  return result;
}

export function sectionOf(plan: Plan, id: string): Section {
  const section = readRealPlan(plan).reading.text.sections.find((each) => each.id === id);
  if (section === undefined) throw new Error(`${plan} has no section ${id}`);
  return section;
}

/** A table's rows as texts; line feeds inside a cell are dropped. */
export function rowsOf(block: Block | undefined): string[][] {
  if (block?.table === undefined) throw new Error("not a table");
  return block.table.rows.map((row) => row.map(([start, end]) => block.text.slice(start, end).replaceAll("\n", "")));
}
