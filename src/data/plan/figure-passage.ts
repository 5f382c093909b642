import type { Figure } from "../../model/atlas.ts";
import type { Feature } from "./plan-data.ts";

/**
 * Index of the passage of a feature to read for one of its figures: the one that overlaps the figure's quote most, else
 * the nearest in the same paragraph. The compiler lets no figure stand in a paragraph without a passage of its feature.
 */
export function figurePassage({ properties: { passages } }: Feature, { passage: own }: Figure): number {
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  for (const [index, { block, start, end }] of passages.entries()) {
    // Negative where the two overlap.
    const gap = Math.max(start, own.start) - Math.min(end, own.end);
    if (block !== own.block || gap >= least) continue;
    best = index;
    least = gap;
  }
  return best;
}
