import { checkPlan } from "./check/check-plan.ts";
import { checkSameAs } from "./check/check-same-as.ts";
import { checkWorkspace } from "./check/check-workspace.ts";
import { dataFiles } from "./output/data-files.ts";
import { recoverEdition } from "./output/edition/recover-edition.ts";
import { type FinishedPlan, finishPlan, joinSameAs } from "./output/finish-plan.ts";
import { idsText, writeCompiled } from "./output/write-compiled.ts";
import { linkPlan } from "./passages/link-plan.ts";
import { drawPlan } from "./recipes/draw-plan.ts";
import { createPlanContext } from "./recipes/recipe-context.ts";
import { createRecipeInputs } from "./recipes/recipe-inputs.ts";
import { hasErrors, type Issue, Report } from "./report.ts";
import { readWorkspace, type Workspace } from "./sources/workspace.ts";

/** The result of a compile. Nothing is written yet, and nothing should be when one of the issues is an error. */
export interface Compiled {
  /** All issues of the run, sorted by file and line. */
  readonly issues: readonly Issue[];
  /** Text of each file of public/data by its path there. */
  readonly files: ReadonlyMap<string, string>;
  /** The new text of geo/ids.txt; null where that file does not exist or does not change. */
  readonly ids: string | null;
  readonly workspace: Workspace;
  readonly plans: readonly FinishedPlan[];
}

/** Compiles the authored files under `root`: read, link, draw, check, output. The same files always give the same bytes. */
export function compile(root: string): Compiled {
  const report = new Report();

  const workspace = readWorkspace({ root, report });
  const inputs = createRecipeInputs(workspace.basemap, workspace.places, completeDistricts(workspace));
  const sameAs = joinSameAs(workspace.plans.flatMap(({ entries }) => entries));

  const plans = workspace.plans.map((plan) => {
    const context = createPlanContext(inputs, plan, report);
    const linked = linkPlan(plan, report);
    const drawings = drawPlan(context, plan.entries);
    checkPlan(context, plan, linked, drawings);
    return finishPlan(plan, context, linked, drawings, sameAs);
  });
  checkWorkspace(workspace, report);
  checkSameAs(
    plans.flatMap(({ finished }) => finished),
    report,
  );

  const files = dataFiles(workspace, plans, inputs, report);
  const ids = idsText(workspace.published, workspace.declared);
  return { issues: report.issues, files, ids, workspace, plans };
}

/** Districts of which the gazetteer has every town: those with a plan of their own. A municipality's plan names only some. */
function completeDistricts({ plans }: Workspace): string[] {
  return plans.flatMap(({ reading: { file } }) => (file.level === "district" ? file.districts : []));
}

/** What came of a build. The edition of before stands where one of the issues is an error. */
export interface Built {
  readonly issues: readonly Issue[];
  /** Files in public/data. */
  readonly fileCount: number;
}

/** Puts right what a run that was stopped has left, compiles and, when there is no error, writes the edition. */
export function buildEdition(root: string): Built {
  const recovered = recoverEdition(root);
  if (hasErrors(recovered)) return { issues: recovered, fileCount: 0 };
  const compiled = compile(root);
  const issues = [...recovered, ...compiled.issues];
  const written = hasErrors(issues) ? [] : writeCompiled(root, compiled);
  return { issues: [...issues, ...written], fileCount: compiled.files.size };
}
