/** A rendered feature under the pointer. */
export interface Hit {
  readonly id: string;
  readonly tier: "point" | "line" | "area";
  /** km², areas only. */
  readonly size: number;
}

const TIERS = ["point", "line", "area"] as const;

/**
 * The features a click means. Points lie over lines and lines over areas: what lies
 * on top hides the tiers below it; within a tier all are meant, the smallest area first.
 */
export function meantBy(hits: readonly Hit[]): string[] {
  for (const tier of TIERS) {
    const inTier = hits.filter((hit) => hit.tier === tier).sort((a, b) => a.size - b.size);
    if (inTier.length > 0) return [...new Set(inTier.map(({ id }) => id))];
  }
  return [];
}
