import type { PlanData } from "../data/plan-data.ts";
import type { PlanSummary } from "../model/atlas.ts";

/** A character a feature, by feature ID. */
export type Keys = ReadonlyMap<string, string>;

/** Characters of two code units each: in a text of nothing else, one is never found across two others. */
const FIRST = 0x10000;

/**
 * Gives every feature a character of its own, the same whichever plans are on the map. What is shown is then a short
 * text that the style searches. The engine packs the style's state into each tile many times over: as a table of IDs it
 * made up most of a tile.
 */
export function giveKeys(summaries: readonly PlanSummary[], plans: readonly PlanData[]): Keys {
  const keys = new Map<string, string>();
  let next = FIRST;
  for (const { id, counts } of summaries) {
    const plan = plans.find(({ summary }) => summary.id === id);
    plan?.features.forEach((feature, index) => {
      keys.set(feature.id, String.fromCodePoint(next + index));
    });
    next += counts.features;
  }
  return keys;
}

/** The keys of some features, one after another. */
export function spellKeys(features: Iterable<string>, keys: Keys): string {
  return [...features].map((id) => keys.get(id) ?? "").join("");
}
