import { AtlasIndex, PlanFeatures, type PlanSummary, PlanText } from "../../model/atlas.ts";
import type { NormalizeScript } from "../../model/normalize-script.ts";
import type { PlanData } from "../plan/plan-data.ts";
import { checkEdition, isMixedEdition } from "./check-edition.ts";
import type { OnBytes } from "./fetch-text.ts";
import { indexPlan } from "./index-plan.ts";
import { readFile } from "./read-file.ts";

/**
 * Where plans come from. The app knows only this interface: `staticSource` reads the compiler's files, and a tile
 * archive or a server can take its place. Each call reads again; nothing is cached here. A promise rejects with a
 * DataError when the data cannot be used.
 */
export interface FeatureSource {
  /** Reads the list of plans, with the `build` that the other calls want. */
  readIndex(onBytes?: OnBytes): Promise<AtlasIndex>;
  /** Reads a plan's features and text, with its lookups. */
  readPlan(summary: PlanSummary, build: string, onBytes?: OnBytes): Promise<PlanData>;
  readScriptNormalizer(build: string): Promise<NormalizeScript>;
  /** Absolute URL of a file below basemap/, for the map's own loader. */
  basemapUrl(file: string, build: string): string;
}

/**
 * Reads the files that the compiler wrote.
 * @param base absolute URL of the data, ending in a slash
 * @param sent the answer to the first request for the index, if index.html has sent it already
 */
export function staticSource(base: string, sent?: Promise<Response>): FeatureSource {
  let first = sent;

  function readIndex(onBytes?: OnBytes): Promise<AtlasIndex> {
    const transfer = { cache: "no-cache", onBytes, sent: first } as const;
    first = undefined;
    // The index names the build that every other address has in it, so that caches may keep those for ever. The index
    // itself must never come from a cache unasked.
    return readFile(base, "index.json", AtlasIndex, transfer);
  }

  async function readPlan(
    summary: PlanSummary,
    build: string,
    onBytes: OnBytes | undefined,
    cache: RequestCache,
  ): Promise<PlanData> {
    const [features, text] = await Promise.all([
      readFile(base, `${summary.id}/features.geojson?b=${build}`, PlanFeatures, { cache, onBytes }),
      readFile(base, `${summary.id}/text.json?b=${build}`, PlanText, { cache, onBytes }),
    ]);
    checkEdition(summary.id, features, text);
    return indexPlan(summary, features, text);
  }

  return {
    readIndex,
    readPlan: async (summary, build, onBytes) => {
      try {
        return await readPlan(summary, build, onBytes, "default");
      } catch (cause) {
        if (!isMixedEdition(cause)) throw cause;
        // Reads both again past every cache, as the index of this moment names them.
        return readPlan(summary, (await readIndex()).build, onBytes, "reload");
      }
    },
    // Fetched apart from the page: only the comparison of plans and the table need it.
    readScriptNormalizer: async (build) =>
      (await import("./read-script-normalizer.ts")).readScriptNormalizer(base, build),
    basemapUrl: (file, build) => new URL(`basemap/${file}?b=${build}`, base).href,
  };
}
