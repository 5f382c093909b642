import type { LinkedPlan } from "../passages/link-plan.ts";
import type { Drawing } from "../recipes/drawing.ts";
import type { PlanContext } from "../recipes/recipe-context.ts";
import { wholeFile } from "../report.ts";
import type { PlanSources } from "../sources/workspace.ts";
import { checkAccuracy } from "./check-accuracy.ts";
import { checkForms } from "./check-form.ts";
import { checkPosition } from "./check-position.ts";
import { checkRanks } from "./check-rank.ts";
import { checkTables } from "./check-tables.ts";
import { checkUnused } from "./check-unused.ts";
import { checkPhase } from "./phase/check-phase.ts";

/** Checks one plan's registers against its text and the map. */
export function checkPlan(
  context: PlanContext,
  plan: PlanSources,
  { passages }: LinkedPlan,
  drawings: ReadonlyMap<string, Drawing>,
): void {
  const { reading, entries } = plan;
  checkTables(reading, context.report);
  checkUnused(plan, context.report);
  checkDistricts(context, reading);
  checkRanks(context, entries, passages);
  checkForms(entries, drawings, context.report);
  for (const entry of entries) {
    checkPhase(entry, passages.get(entry) ?? [], context.report);
    const drawing = drawings.get(entry.id);
    if (drawing === undefined) continue;
    checkPosition(context, entry, drawing);
    checkAccuracy(context, entry, passages.get(entry) ?? [], drawing);
  }
}

/** Every district in plan.yaml must have an outline, where there is a basemap. Issue: `unknown-district`. */
function checkDistricts({ inputs, report }: PlanContext, { file, yaml }: PlanSources["reading"]): void {
  if (inputs.countyNames.length === 0) return;
  for (const district of file.districts.filter((name) => inputs.countiesIn(name).length === 0)) {
    const message = `the basemap has no outline of ${district}; name the plan's districts as counties.geojson does`;
    report.error(wholeFile(yaml.file), "unknown-district", message);
  }
}
