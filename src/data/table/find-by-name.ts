import type { Feature } from "../plan/plan-data.ts";

/** Features whose name or another name of theirs contains all the words, in any order; no words find everything. */
export function findByName(features: readonly Feature[], words: string): readonly Feature[] {
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return features;
  return features.filter(({ properties: { name, aliases } }) => {
    const names = [name, ...aliases].join("\n").toLowerCase();
    return wanted.every((word) => names.includes(word));
  });
}
