import type { PlanData } from "../data/plan-data.ts";
import type { PlanSummary } from "../model/atlas.ts";

/** A character a feature, by feature ID. */
export type Keys = ReadonlyMap<string, string>;

/** The code units that stand in pairs for one character. */
const SURROGATES = { first: 0xd800, after: 0x10000 };

/**
 * Gives every feature a character of its own, the same whichever plans are on the map. What is shown is then a short
 * text that the style searches. The engine packs the style's state into each tile many times over: as a table of IDs it
 * made up most of a tile.
 */
export function giveKeys(summaries: readonly PlanSummary[], plans: readonly PlanData[]): Keys {
  const keys = new Map<string, string>();
  let next = 0;
  for (const { id, counts } of summaries) {
    const plan = plans.find(({ summary }) => summary.id === id);
    plan?.features.forEach((feature, index) => {
      keys.set(feature.id, characterAt(next + index));
    });
    next += counts.features;
  }
  return keys;
}

/** One code unit while there are any left, since those are found the fastest; then pairs, which single ones never match. */
function characterAt(place: number): string {
  return String.fromCodePoint(place < SURROGATES.first ? place : place - SURROGATES.first + SURROGATES.after);
}

/** The keys of some features, one after another. */
export function spellKeys(features: Iterable<string>, keys: Keys): string {
  return [...features].map((id) => keys.get(id) ?? "").join("");
}
