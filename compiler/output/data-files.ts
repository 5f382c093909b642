import * as z from "zod/mini";
import { AtlasIndex, PlanFeatures, type PlanSummary, PlanText } from "../../src/model/atlas.ts";
import { SearchFile } from "../../src/model/search-file.ts";
import { error, type Issue } from "../issues.ts";
import type { LinkedException } from "../passages/link-exception.ts";
import type { RecipeInputs } from "../recipes/recipe-inputs.ts";
import type { PlanSources, Workspace } from "../sources/workspace.ts";
import { townCellsFile, townLabels } from "./basemap-files.ts";
import { atlasIndex, planSummary } from "./index-file.ts";
import { type FinishedEntry, planFeatures } from "./plan-files.ts";
import { type PublishedPlan, searchFile } from "./search-file.ts";

/** A plan whose features are all linked and drawn. */
export interface FinishedPlan {
  readonly plan: PlanSources;
  /** County outlines the plan is about, as the basemap names them. */
  readonly districts: readonly string[];
  readonly finished: readonly FinishedEntry[];
  /** Words that are no features, and said to be so. */
  readonly excepted: readonly LinkedException[];
}

/**
 * The text of every file of public/data, by its path there. Each file that has a schema is held against it: a file
 * that breaks the contract is an issue `bad-output`.
 */
export function dataFiles(
  { basemap, published }: Workspace,
  plans: readonly FinishedPlan[],
  inputs: RecipeInputs,
  issues: Issue[],
): Map<string, string> {
  const files = new Map<string, string>();
  const put = (path: string, value: unknown) => files.set(path, `${JSON.stringify(value)}\n`);
  const summaries: PlanSummary[] = [];
  const searched: PublishedPlan[] = [];
  for (const { plan, districts, finished } of plans) {
    const { text, file } = plan.reading;
    const features = planFeatures(finished, text, inputs);
    put(`${plan.id}/features.geojson`, sound(PlanFeatures, features, `${plan.id}/features.geojson`, issues));
    put(`${plan.id}/text.json`, sound(PlanText, text, `${plan.id}/text.json`, issues));
    searched.push({ features, text, districts });
    summaries.push(planSummary(file, districts, features.features, inputs));
  }
  for (const [name, text] of basemap.files) files.set(`basemap/${name}`, text);
  put("basemap/towns.geojson", townLabels(inputs.places));
  put(
    "basemap/town-cells.geojson",
    townCellsFile(
      inputs,
      plans.flatMap(({ districts }) => districts),
    ),
  );
  put("search.json", sound(SearchFile, searchFile(searched, inputs.places), "search.json", issues));

  const aliases = Object.fromEntries([...published.aliases].map(([from, { to }]) => [from, to]));
  put("index.json", sound(AtlasIndex, atlasIndex(summaries, aliases, files), "index.json", issues));
  return files;
}

function sound<Schema extends z.ZodMiniType>(schema: Schema, value: unknown, path: string, issues: Issue[]): unknown {
  const result = z.safeParse(schema, value);
  if (!result.success) {
    const message = `the compiled file breaks the data contract: ${z.prettifyError(result.error)}`;
    issues.push(error(`public/data/${path}`, 1, "bad-output", message));
  }
  return value;
}
