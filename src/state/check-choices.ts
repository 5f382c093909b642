import { nearestId } from "../data/plan/nearest-id.ts";
import { planOf, sectionOf } from "../model/ids.ts";
import { ALL_PLANS, NO_SIDE } from "./choices.ts";
import { library } from "./library.ts";
import { store } from "./store.ts";

/**
 * Holds the choices against what has been read: an address may name a plan, a feature
 * or a section that is not there. What is wrong is dropped with a notice, the rest kept.
 */
export function checkChoices(): void {
  const { index, plans } = library.getState();
  if (index.status !== "ready") return;
  const { plan, side, tell, choosePlan, selectFeature, readPassage } = store.getState();
  if (plan !== ALL_PLANS && !index.value.plans.some(({ id }) => id === plan)) {
    const [first] = index.value.plans;
    if (first === undefined) return;
    choosePlan(first.id);
    tell({ type: "unknown-plan", id: plan });
    return;
  }
  if ((side.type === "card" || side.type === "text") && side.feature !== null) {
    const renamed = index.value.aliases[side.feature];
    if (renamed !== undefined) {
      if (side.type === "text") readPassage(renamed, side.passage);
      else selectFeature(renamed);
      return;
    }
    const owner = plans.get(planOf(side.feature));
    if (owner?.status === "ready" && !owner.value.featureById.has(side.feature)) {
      store.setState({ side: NO_SIDE });
      tell({
        type: "unknown-feature",
        id: side.feature,
        nearest: nearestId(side.feature, [...owner.value.featureById.keys()]),
      });
    }
  }
  if (side.type === "text" && side.section !== null) {
    const owner = plans.get(plan);
    if (owner?.status === "ready" && !owner.value.sectionById.has(sectionOf(side.section))) {
      store.setState({ side: NO_SIDE });
      tell({ type: "unknown-section", id: side.section });
    }
  }
}
