import { createStore } from "zustand/vanilla";
import type { PlanData } from "../data/plan/plan-data.ts";
import { DataError } from "../data/read/data-error.ts";
import type { FeatureSource } from "../data/read/feature-source.ts";
import type { AtlasIndex } from "../model/atlas.ts";
import type { NormalizeScript } from "../model/normalize-script.ts";
import { ALL_PLANS } from "./choices.ts";

export type Loaded<Value> =
  | { readonly status: "loading" }
  | { readonly status: "ready"; readonly value: Value }
  | { readonly status: "failed"; readonly error: DataError };

/** What has been read so far. Nothing read is given up; a plan that failed can be asked for again. */
export interface Library {
  readonly index: Loaded<AtlasIndex>;
  readonly plans: ReadonlyMap<string, Loaded<PlanData>>;
  /** Makes 繁 and 简 alike; read only when plans are compared. */
  readonly scriptNormalizer: Loaded<NormalizeScript>;
}

const LOADING: { readonly status: "loading" } = { status: "loading" };

export const library = createStore<Library>()(() => ({ index: LOADING, plans: new Map(), scriptNormalizer: LOADING }));

/** Reads the index; safe to call again after a failure. */
export async function openIndex(source: FeatureSource): Promise<void> {
  library.setState({ index: LOADING });
  library.setState({ index: await settle(source.readIndex()) });
}

/** Reads what a plan choice needs and has not been read: one plan, or all of them. */
export async function openPlans(source: FeatureSource, choice: string): Promise<void> {
  const { index, plans } = library.getState();
  if (index.status !== "ready") return;
  const wanted = index.value.plans.filter(({ id }) => {
    const status = plans.get(id)?.status;
    return (choice === ALL_PLANS || choice === id) && status !== "ready" && status !== "loading";
  });
  await Promise.all(
    wanted.map(async (summary) => {
      shelve(summary.id, LOADING);
      shelve(summary.id, await settle(source.readPlan(summary, index.value.build)));
    }),
  );
}

/** Reads the script normalizer unless it is there; safe to call again after a failure. */
export async function openScriptNormalizer(source: FeatureSource): Promise<void> {
  const { index, scriptNormalizer } = library.getState();
  if (index.status !== "ready" || scriptNormalizer.status === "ready") return;
  library.setState({ scriptNormalizer: LOADING });
  library.setState({ scriptNormalizer: await settle(source.readScriptNormalizer(index.value.build)) });
}

/** Plans of a choice that are ready, in the index's order. */
export function readyPlans({ index, plans }: Pick<Library, "index" | "plans">, choice: string): PlanData[] {
  if (index.status !== "ready") return [];
  return index.value.plans.flatMap(({ id }) => {
    const plan = plans.get(id);
    return (choice === ALL_PLANS || choice === id) && plan?.status === "ready" ? [plan.value] : [];
  });
}

function shelve(id: string, plan: Loaded<PlanData>): void {
  library.setState((state) => ({ plans: new Map(state.plans).set(id, plan) }));
}

async function settle<Value>(promise: Promise<Value>): Promise<Loaded<Value>> {
  try {
    return { status: "ready", value: await promise };
  } catch (error) {
    // Anything but a data fault is a bug of ours: let the error boundary and the console have it.
    if (!(error instanceof DataError)) throw error;
    return { status: "failed", error };
  }
}
