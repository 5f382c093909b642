import { checkPhase } from "./check/check-phase.ts";
import { checkWorkspace } from "./check/check-workspace.ts";
import { error, type Issue, sortIssues } from "./issues.ts";
import { dataFiles, type FinishedPlan } from "./output/data-files.ts";
import { idsText } from "./output/ids-text.ts";
import type { FinishedEntry } from "./output/plan-files.ts";
import { joinSameAs } from "./passages/join-same-as.ts";
import { linkException } from "./passages/link-exception.ts";
import { linkFeature } from "./passages/link-feature.ts";
import { indexText } from "./passages/text-index.ts";
import { drawPlan } from "./recipes/draw-plan.ts";
import { createGazetteer } from "./recipes/gazetteer.ts";
import { createRecipeInputs, type RecipeInputs } from "./recipes/recipe-inputs.ts";
import { loadWorkspace, type PlanSources, type Workspace } from "./sources/workspace.ts";

/** The outcome of a compile. Nothing has been written; with an error among the issues nothing should be. */
export interface Compiled {
  /** All issues of the run, sorted by file and line. */
  readonly issues: readonly Issue[];
  /** Text of each file of public/data by its path there. */
  readonly files: ReadonlyMap<string, string>;
  /** The new text of geo/ids.txt, or null where that file does not exist or stays as it is. */
  readonly ids: string | null;
  readonly workspace: Workspace;
  readonly plans: readonly FinishedPlan[];
}

/** Compiles the authored files under `root`: read, check, link, draw; the same files always give the same bytes. */
export function compile(root: string): Compiled {
  const issues: Issue[] = [];
  const workspace = loadWorkspace(root, issues);
  checkWorkspace(workspace, issues);
  const inputs = createRecipeInputs(workspace.basemap, workspace.places, districtsOf(workspace));
  const sameAs = joinSameAs(workspace.plans.flatMap((plan) => plan.entries));
  const plans = workspace.plans.map((plan) => finishPlan(plan, inputs, sameAs, issues));
  const files = dataFiles(workspace, plans, inputs, issues);
  const ids = idsText(workspace.published, workspace.declared);
  return { issues: sortIssues(unique(issues)), files, ids, workspace, plans };
}

/** A district's own plan brings all its towns into the gazetteer; a municipality's plan names only some. */
function districtsOf({ plans }: Workspace): string[] {
  return plans.flatMap(({ reading: { file } }) => (file.level === "district" ? file.districts : []));
}

function finishPlan(
  plan: PlanSources,
  inputs: RecipeInputs,
  sameAs: ReadonlyMap<string, readonly string[]>,
  issues: Issue[],
): FinishedPlan {
  const { entries, reading, drawn, id } = plan;
  const districts = reading.file.districts.flatMap((district) => {
    const counties = inputs.countiesIn(district);
    if (counties.length > 0 || inputs.countyNames.length === 0) return counties;
    const message = `the basemap has no outline of ${district}; name the plan's districts as counties.geojson does`;
    issues.push(error(`seeds/${id}/plan.yaml`, 1, "unknown-district", message));
    return [];
  });
  const gazetteer = createGazetteer(inputs.places, [...reading.file.districts, ...districts]);
  const drawings = drawPlan({ inputs, gazetteer, drawn, districts, issues }, entries);
  const index = indexText(reading.text);
  const finished = entries.flatMap((entry): FinishedEntry[] => {
    const passages = linkFeature(entry, index, issues);
    checkPhase(entry, passages, issues);
    const drawing = drawings.get(entry.id);
    if (passages.length === 0 || drawing === undefined) return [];
    return [{ entry, passages, drawing, sameAs: sameAs.get(entry.id) ?? [] }];
  });
  const excepted = plan.exceptions.flatMap((exception) => linkException(exception, index, issues));
  return { plan, districts, finished, excepted };
}

/** A list's fault is met once an item; it is one issue all the same. */
function unique(issues: readonly Issue[]): Issue[] {
  return [...new Map(issues.map((issue) => [JSON.stringify(issue), issue])).values()];
}
