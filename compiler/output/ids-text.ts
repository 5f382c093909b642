import type { Published } from "../sources/published.ts";

/**
 * geo/ids.txt with the new IDs added, sorted, one a line; it only ever grows. Null where the file does not exist
 * (nothing has been published) or nothing is new.
 */
export function idsText({ ids }: Published, declared: ReadonlySet<string>): string | null {
  if (ids === null) return null;
  const all = new Set([...ids.keys(), ...declared]);
  if (all.size === ids.size) return null;
  return `${[...all].sort().join("\n")}\n`;
}
