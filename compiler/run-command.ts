import type { Section } from "../src/model/atlas.ts";
import { checkTables } from "./check/check-tables.ts";
import { buildEdition, compile } from "./compile.ts";
import { coverFigures } from "./coverage/cover-figures.ts";
import { coverPlan } from "./coverage/cover-plan.ts";
import { printCoverage, printFigureCoverage } from "./coverage/print-coverage.ts";
import { readPlanFolder } from "./document/read-plan.ts";
import { DATA_FOLDER } from "./output/edition/output-context.ts";
import { formatIssue, hasErrors, type Issue, Report } from "./report.ts";
import { ledgerFile } from "./sources/ledger.ts";
import { listPlans } from "./sources/workspace.ts";

const USAGE = `Usage: npx tsx compiler/cli.ts <command>
  build            compile everything into public/data
  check [plan]     report the problems of everything, or of one plan, and write nothing
  outline <plan>   print the sections of a plan with their IDs
  coverage [plan]  print what the registers cover and what they miss`;

/** Where a command prints its result (`out`) and its issues (`err`). */
export interface Terminal {
  out(text: string): void;
  err(text: string): void;
}

/**
 * Runs a command in the workspace at `root`. The exit code is 0 when there is no error, 1 when there are errors, 2 when
 * the command is wrong.
 */
export function runCommand(root: string, [command, plan]: readonly string[], terminal: Terminal): number {
  const plans = listPlans(root);
  if (plan !== undefined && !plans.includes(plan)) {
    terminal.err(`There is no plan ${plan}; seeds/ holds ${plans.join(", ")}.`);
    return 2;
  }
  if (command === "build") return build(terminal, root);
  if (command === "check") {
    const issues = compile(root).issues.filter((issue) => concerns(issue, plan, plans));
    return printIssues(terminal, issues);
  }
  if (command === "outline" && plan !== undefined) return outline(terminal, root, plan);
  if (command === "coverage") return coverage(terminal, root, plan);
  terminal.err(USAGE);
  return 2;
}

/** Compiles and, when there is no error, writes the result. */
function build(terminal: Terminal, root: string): number {
  const { issues, fileCount } = buildEdition(root);
  const code = printIssues(terminal, issues);
  if (code === 0) terminal.out(`${fileCount} files in ${DATA_FOLDER}`);
  return code;
}

/** Whether an issue lies in the plan's own files or in files that all plans share. Without a plan every issue does. */
function concerns(issue: Issue, plan: string | undefined, plans: readonly string[]): boolean {
  const folders = issue.file.split("/");
  const isOf = (other: string) => folders.includes(other) || issue.file === ledgerFile(other);
  return plan === undefined || !plans.some((other) => other !== plan && isOf(other));
}

function coverage(terminal: Terminal, root: string, wanted: string | undefined): number {
  const { plans, workspace, issues } = compile(root);
  for (const plan of plans) {
    if (wanted !== undefined && plan.plan.id !== wanted) continue;
    terminal.out(printCoverage(coverPlan(plan, workspace.places)));
    terminal.out(printFigureCoverage(coverFigures(plan)));
  }
  return hasErrors(issues) ? printIssues(terminal, issues) : 0;
}

function outline(terminal: Terminal, root: string, plan: string): number {
  const report = new Report();
  const reading = readPlanFolder({ root, report }, plan);
  if (reading !== null) {
    checkTables(reading, report);
    terminal.out(printOutline(reading.text.sections));
  }
  return printIssues(terminal, report.issues);
}

/** One section on a line: ID, label, title, number of blocks. Children are indented. */
function printOutline(sections: readonly Section[]): string {
  const depths = new Map<string, number>();
  const lines = sections.map(({ id, parent, label, title, after, blocks }) => {
    const depth = parent === null ? 0 : (depths.get(parent) ?? 0) + 1;
    depths.set(id, depth);
    const heading = [label, title].filter(Boolean).join(" ");
    const note = after === null ? "" : `, after ${after}`;
    return `${"  ".repeat(depth)}${id}  ${heading}  (${blocks.length}${note})`;
  });
  return lines.join("\n");
}

function printIssues(terminal: Terminal, issues: readonly Issue[]): number {
  for (const issue of issues) terminal.err(formatIssue(issue));
  const errors = issues.filter((issue) => issue.severity === "error").length;
  terminal.err(`${errors} errors, ${issues.length - errors} warnings`);
  return errors > 0 ? 1 : 0;
}
