import { AtlasIndex, PlanFeatures, type PlanSummary, PlanText } from "../../model/atlas.ts";
import type { NormalizeScript } from "../../model/normalize-script.ts";
import type { PlanData } from "../plan/plan-data.ts";
import { indexPlan } from "./index-plan.ts";
import { readFile } from "./read-file.ts";

/**
 * Where plans come from. The app knows only this interface: `staticSource` reads the compiler's files, and a tile
 * archive or a server can take its place. Each call reads again; nothing is cached here. A promise rejects with a
 * DataError when the data cannot be used.
 */
export interface FeatureSource {
  /** Reads the list of plans, with the `build` that the other calls want. */
  readIndex(): Promise<AtlasIndex>;
  /** Reads a plan's features and text, with its lookups. */
  readPlan(summary: PlanSummary, build: string): Promise<PlanData>;
  readScriptNormalizer(build: string): Promise<NormalizeScript>;
  /** Absolute URL of a file below basemap/, for the map's own loader. */
  basemapUrl(file: string, build: string): string;
}

/**
 * Reads the files that the compiler wrote.
 * @param base absolute URL of the data, ending in a slash
 */
export function staticSource(base: string): FeatureSource {
  return {
    // No build in this address: the index names the build, and must not come from a cache of an older one.
    readIndex: () => readFile(base, "index.json", AtlasIndex),
    readPlan: async (summary, build) => {
      const [features, text] = await Promise.all([
        readFile(base, `${summary.id}/features.geojson?b=${build}`, PlanFeatures),
        readFile(base, `${summary.id}/text.json?b=${build}`, PlanText),
      ]);
      return indexPlan(summary, features, text);
    },
    // Fetched apart from the page: only the comparison of plans needs it.
    readScriptNormalizer: async (build) =>
      (await import("./read-script-normalizer.ts")).readScriptNormalizer(base, build),
    basemapUrl: (file, build) => new URL(`basemap/${file}?b=${build}`, base).href,
  };
}
