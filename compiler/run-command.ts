import { compile } from "./compile.ts";
import { coverPlan } from "./coverage/cover-plan.ts";
import { printCoverage } from "./coverage/print-coverage.ts";
import { loadPlan } from "./document/load-plan.ts";
import { printOutline } from "./document/print-outline.ts";
import { formatIssue, hasErrors, type Issue } from "./issues.ts";
import { dataFolder, writeCompiled } from "./output/write-compiled.ts";
import { listPlans } from "./sources/workspace.ts";

const usage = `Usage: npx tsx compiler/cli.ts <command>
  build            compile everything into public/data
  check [plan]     report the problems of everything, or of one plan, and write nothing
  outline <plan>   print the sections of a plan with their IDs
  coverage [plan]  print what the registers cover and what they miss`;

/** Where a command prints: its result, and what it has to say about it. */
export interface Terminal {
  out(text: string): void;
  err(text: string): void;
}

/**
 * Runs a command in the workspace at `root`. The exit code is 0 when all is well, 1 when there are errors, 2 when the
 * command is wrong.
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
    return report(terminal, issues);
  }
  if (command === "outline" && plan !== undefined) return outline(terminal, root, plan);
  if (command === "coverage") return coverage(terminal, root, plan);
  terminal.err(usage);
  return 2;
}

/** Compiles and, when there is no error, puts the result in place. */
function build(terminal: Terminal, root: string): number {
  const compiled = compile(root);
  const code = report(terminal, compiled.issues);
  if (code === 0) {
    writeCompiled(root, compiled);
    terminal.out(`${compiled.files.size} files in ${dataFolder}`);
  }
  return code;
}

/** Whether an issue lies in the plan's own files or in those that all plans share; without a plan every issue does. */
function concerns(issue: Issue, plan: string | undefined, plans: readonly string[]): boolean {
  const folders = issue.file.split("/");
  return plan === undefined || !plans.some((other) => other !== plan && folders.includes(other));
}

function coverage(terminal: Terminal, root: string, wanted: string | undefined): number {
  const { plans, workspace, issues } = compile(root);
  for (const plan of plans) {
    if (wanted !== undefined && plan.plan.id !== wanted) continue;
    terminal.out(printCoverage(coverPlan(plan, workspace.places)));
  }
  return hasErrors(issues) ? report(terminal, issues) : 0;
}

function outline(terminal: Terminal, root: string, plan: string): number {
  const issues: Issue[] = [];
  const reading = loadPlan(root, plan, issues);
  if (reading !== null) terminal.out(printOutline(reading.text.sections));
  return report(terminal, issues);
}

function report(terminal: Terminal, issues: readonly Issue[]): number {
  for (const issue of issues) terminal.err(formatIssue(issue));
  const errors = issues.filter((issue) => issue.severity === "error").length;
  terminal.err(`${errors} errors, ${issues.length - errors} warnings`);
  return hasErrors(issues) ? 1 : 0;
}
