import { ALL_SHOWN } from "../data/filters/filters.ts";
import { nearestId } from "../data/plan/nearest-id.ts";
import type { PlanData } from "../data/plan/plan-data.ts";
import type { AtlasIndex } from "../model/atlas.ts";
import { planOf, sectionOf } from "../model/ids.ts";
import { ALL_PLANS, NO_SIDE, selectedFeature } from "./choices.ts";
import { library } from "./library.ts";
import { store } from "./store.ts";

/**
 * Compares the choices with what has been read: an address may name a plan, a feature or a section that does not
 * exist. What does not exist is dropped with a notice (a withdrawn feature with its reason), a renamed feature is
 * replaced, the plan of a feature becomes the plan in hand, and every other choice stays.
 */
export function checkChoices(): void {
  const { index } = library.getState();
  if (index.status !== "ready") return;
  const feature = selectedFeature(store.getState().side);
  if (feature !== null) takeOwner(planOf(feature), index.value);
  const { plan, side } = store.getState();
  if (plan !== ALL_PLANS && !hasPlan(index.value, plan)) leavePlan(plan, index.value);
  else if (feature !== null) checkFeature(feature, index.value);
  else if (side.type === "text" && side.section !== null) checkSection(plan, side.section, index.value);
}

/** A feature is shown in its own plan, whichever plan the address names beside it. */
function takeOwner(owner: string, index: AtlasIndex): void {
  const { plan, filters, amend } = store.getState();
  if (plan === ALL_PLANS || plan === owner || !hasPlan(index, owner)) return;
  // The section is one of the other plan.
  amend({ plan: owner, filters: { ...filters, section: null } });
}

function leavePlan(unknown: string, { plans: [first] }: AtlasIndex): void {
  if (first === undefined) return;
  const { amend, tell } = store.getState();
  amend({ plan: first.id, side: NO_SIDE, view: null, filters: ALL_SHOWN });
  tell({ type: "unknown-plan", id: unknown });
}

function checkFeature(id: string, index: AtlasIndex): void {
  const { side, amend, tell } = store.getState();
  const renamed = index.aliases[id];
  if (renamed !== undefined) {
    amend({ side: side.type === "text" ? { ...side, feature: renamed } : { type: "card", feature: renamed } });
    takeOwner(planOf(renamed), index);
    return;
  }
  const reason = index.withdrawn[id];
  if (reason !== undefined) {
    amend({ side: NO_SIDE });
    tell({ type: "withdrawn-feature", id, reason });
    return;
  }
  const known = featuresOf(planOf(id), index);
  if (known === null) return;
  const feature = known.get(id);
  if (feature !== undefined) {
    if (side.type !== "text" || side.passage < feature.properties.passages.length) return;
    amend({ side: { ...side, passage: 0 } });
    tell({ type: "unknown-passage", id: String(side.passage + 1) });
    return;
  }
  amend({ side: NO_SIDE });
  tell({ type: "unknown-feature", id, nearest: nearestId(id, [...known.keys()]) });
}

/** Null while the plan has not been read. */
function featuresOf(plan: string, index: AtlasIndex): PlanData["featureById"] | null {
  if (!hasPlan(index, plan)) return new Map();
  const loaded = library.getState().plans.get(plan);
  return loaded?.status === "ready" ? loaded.value.featureById : null;
}

function checkSection(choice: string, id: string, { plans: [first] }: AtlasIndex): void {
  // With all plans together the text is that of the first.
  const loaded = library.getState().plans.get(choice === ALL_PLANS ? (first?.id ?? "") : choice);
  if (loaded?.status !== "ready" || loaded.value.sectionById.has(sectionOf(id))) return;
  const { amend, tell } = store.getState();
  amend({ side: NO_SIDE });
  tell({ type: "unknown-section", id });
}

function hasPlan({ plans }: AtlasIndex, id: string): boolean {
  return plans.some((plan) => plan.id === id);
}
