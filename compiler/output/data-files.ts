import * as z from "zod/mini";
import { AtlasIndex, PlanFeatures, type PlanSummary, PlanText } from "../../src/model/atlas.ts";
import { FoldsFile, SearchFile } from "../../src/model/search-file.ts";
import type { RecipeInputs } from "../recipes/recipe-inputs.ts";
import { type Report, wholeFile } from "../report.ts";
import type { Workspace } from "../sources/workspace.ts";
import { tidyRemark } from "../text/remark.ts";
import { townCellsFile, townLabels } from "./basemap-files.ts";
import { createCrossedUnits } from "./crossed-units.ts";
import type { FinishedPlan } from "./finish-plan.ts";
import { atlasIndex, planSummary } from "./index-file.ts";
import { planFeatures } from "./plan-files.ts";
import { type PublishedPlan, searchFile } from "./search-file.ts";
import { moveAnchors, spreadAnchors } from "./spread-anchors.ts";

/**
 * The text of every file of public/data, by its path there. A file that does not match its schema is an issue
 * `bad-output`.
 */
export function dataFiles(
  { basemap, published }: Workspace,
  plans: readonly FinishedPlan[],
  inputs: RecipeInputs,
  report: Report,
): Map<string, string> {
  const files = new Map<string, string>();
  const put = (path: string, value: unknown) => files.set(path, `${JSON.stringify(value)}\n`);
  const putChecked = (path: string, schema: z.ZodMiniType, value: unknown) => {
    const { success, error } = z.safeParse(schema, value);
    if (!success) {
      const message = `the compiled file breaks the data contract: ${z.prettifyError(error)}`;
      report.error(wholeFile(`public/data/${path}`), "bad-output", message);
    }
    put(path, value);
  };

  const summaries: PlanSummary[] = [];
  const searched: PublishedPlan[] = [];
  const units = createCrossedUnits(inputs);
  const drawn = plans.map((each) => ({ ...each, features: planFeatures(each, each.plan.reading.text, units) }));
  const anchors = spreadAnchors(drawn.flatMap(({ features }) => features.features));
  for (const { plan, districts, features: atCentres } of drawn) {
    const { text, file } = plan.reading;
    const features = moveAnchors(atCentres, anchors);
    putChecked(`${plan.id}/features.geojson`, PlanFeatures, features);
    putChecked(`${plan.id}/text.json`, PlanText, text);
    searched.push({ features, text, districts });
    summaries.push(planSummary(file, districts, features.features, inputs));
  }
  for (const [name, text] of basemap.files) files.set(`basemap/${name}`, text);
  put("basemap/towns.geojson", townLabels(inputs.places));
  const districts = plans.flatMap((plan) => plan.districts);
  put("basemap/town-cells.geojson", townCellsFile(inputs, districts));
  const search = searchFile(searched, inputs.places);
  putChecked("search.json", SearchFile, search);
  putChecked("folds.json", FoldsFile, { version: search.version, folds: search.folds } satisfies FoldsFile);

  const aliases = Object.fromEntries([...published.aliases].map(([from, { to }]) => [from, to]));
  const withdrawn = Object.fromEntries([...published.withdrawn].map(([id, { reason }]) => [id, tidyRemark(reason)]));
  putChecked("index.json", AtlasIndex, atlasIndex(summaries, { aliases, withdrawn }, files));
  return files;
}
