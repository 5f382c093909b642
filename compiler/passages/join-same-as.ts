import { planOf } from "../../src/model/ids.ts";
import type { Entry } from "../sources/entry.ts";

/**
 * Feature ID -> the IDs of the same thing in other plans, sorted. `same_as` need be written on one side only, and what
 * is the same as the same thing is the same: each group of joined features knows all its members.
 */
export function joinSameAs(entries: readonly Entry[]): ReadonlyMap<string, readonly string[]> {
  const groupOf = new Map<string, Set<string>>();
  for (const entry of entries) {
    for (const twin of entry.sameAs) {
      const merged = new Set([...(groupOf.get(entry.id) ?? [entry.id]), ...(groupOf.get(twin) ?? [twin])]);
      for (const id of merged) groupOf.set(id, merged);
    }
  }
  return new Map(
    [...groupOf].map(([id, group]) => [id, [...group].filter((other) => planOf(other) !== planOf(id)).sort()]),
  );
}
