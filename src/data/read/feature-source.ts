import { AtlasIndex, PlanFeatures, type PlanSummary, PlanText } from "../../model/atlas.ts";
import type { NormalizeScript } from "../../model/normalize-script.ts";
import type { PlanData } from "../plan/plan-data.ts";
import { indexPlan } from "./index-plan.ts";
import { readFile } from "./read-file.ts";

/**
 * Where plans come from. The app knows only this: GeoJSON files serve districts;
 * a tile archive or a server can stand behind the same three calls.
 */
export interface FeatureSource {
  readIndex(): Promise<AtlasIndex>;
  readPlan(summary: PlanSummary, build: string): Promise<PlanData>;
  /** Reads what makes 繁 and 简 alike: a text of the same length, all 简. */
  readScriptNormalizer(build: string): Promise<NormalizeScript>;
  /** Address of a basemap file, for the map's own loader. */
  basemapUrl(file: string, build: string): string;
}

/** Reads the compiler's files from `base`, an absolute URL ending in a slash. */
export function staticSource(base: string): FeatureSource {
  return {
    // The index names the build; it must never come from a cache of an older one.
    readIndex: () => readFile(base, "index.json", AtlasIndex),
    readPlan: async (summary, build) => {
      const [features, text] = await Promise.all([
        readFile(base, `${summary.id}/features.geojson?b=${build}`, PlanFeatures),
        readFile(base, `${summary.id}/text.json?b=${build}`, PlanText),
      ]);
      return indexPlan(summary, features, text);
    },
    // Only the comparison of plans asks for it.
    readScriptNormalizer: async (build) =>
      (await import("./read-script-normalizer.ts")).readScriptNormalizer(base, build),
    basemapUrl: (file, build) => new URL(`basemap/${file}?b=${build}`, base).href,
  };
}
