import { nearestId } from "../data/plan/nearest-id.ts";
import type { AtlasIndex } from "../model/atlas.ts";
import { planOf, sectionOf } from "../model/ids.ts";
import { ALL_PLANS, selectedFeature } from "./choices.ts";
import { library } from "./library.ts";
import { store } from "./store.ts";

/**
 * Compares the choices with what has been read: an address may name a plan, a feature or a section that does not
 * exist. What does not exist is dropped with a notice (a withdrawn feature with its reason), a renamed feature is replaced, and every other choice stays.
 */
export function checkChoices(): void {
  const { index } = library.getState();
  if (index.status !== "ready") return;
  const { plan, side } = store.getState();
  const feature = selectedFeature(side);
  if (plan !== ALL_PLANS && !hasPlan(index.value, plan)) leavePlan(plan, index.value);
  else if (feature !== null) checkFeature(feature, index.value);
  else if (side.type === "text" && side.section !== null) checkSection(plan, side.section);
}

function leavePlan(unknown: string, { plans: [first] }: AtlasIndex): void {
  if (first === undefined) return;
  const { choosePlan, tell } = store.getState();
  choosePlan(first.id);
  tell({ type: "unknown-plan", id: unknown });
}

function checkFeature(id: string, index: AtlasIndex): void {
  const { side, selectFeature, readPassage, closeSide, tell } = store.getState();
  const renamed = index.aliases[id];
  if (renamed !== undefined) {
    if (side.type === "text") readPassage(renamed, side.passage);
    else selectFeature(renamed);
    return;
  }
  const reason = index.withdrawn[id];
  if (reason !== undefined) {
    closeSide();
    tell({ type: "withdrawn-feature", id, reason });
    return;
  }
  const known = featureIdsOf(planOf(id), index);
  if (known === null || known.includes(id)) return;
  closeSide();
  tell({ type: "unknown-feature", id, nearest: nearestId(id, known) });
}

/** Null while the plan has not been read. */
function featureIdsOf(plan: string, index: AtlasIndex): string[] | null {
  if (!hasPlan(index, plan)) return [];
  const loaded = library.getState().plans.get(plan);
  return loaded?.status === "ready" ? [...loaded.value.featureById.keys()] : null;
}

function checkSection(plan: string, id: string): void {
  const loaded = library.getState().plans.get(plan);
  if (loaded?.status !== "ready" || loaded.value.sectionById.has(sectionOf(id))) return;
  const { closeSide, tell } = store.getState();
  closeSide();
  tell({ type: "unknown-section", id });
}

function hasPlan({ plans }: AtlasIndex, id: string): boolean {
  return plans.some((plan) => plan.id === id);
}
