import { FEATURE_TIERS, type FeatureTier } from "../style/layer-meaning.ts";

/** A rendered feature under the pointer. */
export interface PointerHit {
  readonly id: string;
  readonly tier: FeatureTier;
  /** km², areas only. */
  readonly size: number;
}

/**
 * IDs of the features that a click means. Points lie over lines and lines over areas: only the highest tier that was hit
 * counts. All of its features are meant, the smallest area first.
 */
export function meantBy(hits: readonly PointerHit[]): string[] {
  for (const tier of FEATURE_TIERS) {
    const inTier = hits.filter((hit) => hit.tier === tier).sort((a, b) => a.size - b.size);
    if (inTier.length > 0) return [...new Set(inTier.map(({ id }) => id))];
  }
  return [];
}
