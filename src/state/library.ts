import { createStore } from "zustand/vanilla";
import type { PlanData } from "../data/plan/plan-data.ts";
import type { DataError } from "../data/read/data-error.ts";
import type { AtlasIndex } from "../model/atlas.ts";
import type { NormalizeScript } from "../model/normalize-script.ts";
import { ALL_PLANS } from "./choices.ts";

/** How far the reading of something has come; `idle`: nothing has needed it yet; `received`: bytes so far. */
export type Loaded<Value> =
  | { readonly status: "idle" }
  | { readonly status: "loading"; readonly received?: number }
  | { readonly status: "ready"; readonly value: Value }
  | { readonly status: "failed"; readonly error: DataError };

/** What has been read so far. What is ready stays; what failed can be read again. */
export interface Library {
  readonly index: Loaded<AtlasIndex>;
  /** By plan ID; a plan that is not in the map is idle. */
  readonly plans: ReadonlyMap<string, Loaded<PlanData>>;
  /** Needed only to compare plans and to find names in the table. */
  readonly scriptNormalizer: Loaded<NormalizeScript>;
}

export const IDLE: { readonly status: "idle" } = { status: "idle" };

export const library = createStore<Library>()(() => ({ index: IDLE, plans: new Map(), scriptNormalizer: IDLE }));

/** Plans that are ready, in the order of the index: one by its ID, or every one for ALL_PLANS. */
export function readyPlans({ index, plans }: Pick<Library, "index" | "plans">, choice: string): PlanData[] {
  if (index.status !== "ready") return [];
  return index.value.plans.flatMap(({ id }) => {
    const plan = plans.get(id);
    return isChosen(id, choice) && plan?.status === "ready" ? [plan.value] : [];
  });
}

/** Why the index, or a plan of a choice, could not be read; empty while nothing has failed. */
export function faultsOf({ index, plans }: Pick<Library, "index" | "plans">, choice: string): DataError[] {
  if (index.status === "failed") return [index.error];
  return [...plans].flatMap(([id, plan]) => (isChosen(id, choice) && plan.status === "failed" ? [plan.error] : []));
}

/** Bytes of the index, or of the plans of a choice, that have come while they are read. */
export function receivedOf({ index, plans }: Pick<Library, "index" | "plans">, choice: string): number {
  const read = [index, ...[...plans].flatMap(([id, plan]) => (isChosen(id, choice) ? [plan] : []))];
  return read.reduce((sum, part) => sum + (part.status === "loading" ? (part.received ?? 0) : 0), 0);
}

function isChosen(id: string, choice: string): boolean {
  return choice === ALL_PLANS || choice === id;
}
