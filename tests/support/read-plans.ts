import type { Compiled } from "../../compiler/compile.ts";
import type { PlanData } from "../../src/data/plan/plan-data.ts";
import { indexPlan } from "../../src/data/read/index-plan.ts";
import { AtlasIndex, PlanFeatures, PlanText } from "../../src/model/atlas.ts";

/** The compiled plans as the app has them after reading their files. */
export function plansOf({ files }: Compiled): PlanData[] {
  const read = (file: string): unknown => JSON.parse(files.get(file) ?? "null");
  return AtlasIndex.parse(read("index.json")).plans.map((summary) =>
    indexPlan(
      summary,
      PlanFeatures.parse(read(`${summary.id}/features.geojson`)),
      PlanText.parse(read(`${summary.id}/text.json`)),
    ),
  );
}
