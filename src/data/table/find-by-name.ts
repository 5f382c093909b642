import type { Feature } from "../plan/plan-data.ts";

/** Features whose names contain every word, in any order and in any of the names; without words, all features. */
export function findByName(features: readonly Feature[], words: string): readonly Feature[] {
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return features;
  return features.filter(({ properties: { name, aliases } }) => {
    const names = [name, ...aliases].join("\n").toLowerCase();
    return wanted.every((word) => names.includes(word));
  });
}
