import type { PlanData } from "../../src/data/plan/plan-data.ts";
import type { FeatureSource } from "../../src/data/read/feature-source.ts";
import type { AtlasIndex } from "../../src/model/atlas.ts";

/** The index of some plans. */
export function indexOf(plans: readonly PlanData[], aliases: Record<string, string> = {}): AtlasIndex {
  const summaries = plans.map(({ summary }) => summary);
  return { version: 1, build: "b1", bbox: [0, 0, 1, 1], plans: summaries, aliases, withdrawn: {} };
}

/** A source that holds plans, and the names of what was read from it, in order. Each call can be replaced. */
export function fakeSource(
  plans: readonly PlanData[],
  replaced: Partial<FeatureSource> = {},
): { source: FeatureSource; reads: string[] } {
  const reads: string[] = [];
  const whole: FeatureSource = {
    readIndex: async () => indexOf(plans),
    readPlan: async ({ id }) => {
      const plan = plans.find(({ summary }) => summary.id === id);
      if (plan === undefined) throw new Error(`no plan ${id}`);
      return plan;
    },
    readScriptNormalizer: async () => (text) => text,
    basemapUrl: (file) => file,
    ...replaced,
  };
  return {
    reads,
    source: {
      ...whole,
      readIndex: (onBytes) => {
        reads.push("index");
        return whole.readIndex(onBytes);
      },
      readPlan: (summary, build, onBytes) => {
        reads.push(summary.id);
        return whole.readPlan(summary, build, onBytes);
      },
      readScriptNormalizer: (build) => {
        reads.push("script normalizer");
        return whole.readScriptNormalizer(build);
      },
    },
  };
}
