import type { NormalizeScript } from "../../model/normalize-script.ts";
import type { Feature } from "../plan/plan-data.ts";
import type { Group } from "./group-features.ts";

/** A line of the table: the heading of a group, or a feature. */
export type TableRow =
  | { readonly type: "group"; readonly group: Group; readonly open: boolean }
  | { readonly type: "feature"; readonly feature: Feature; readonly group: Group };

/**
 * The lines of the table from top to bottom. A closed group is only its heading; without grouping there are no
 * headings.
 */
export function tableRows(groups: readonly Group[], closed: ReadonlySet<string>): TableRow[] {
  return groups.flatMap((group): TableRow[] => {
    const open = !closed.has(group.key);
    const features = group.features.map((feature): TableRow => ({ type: "feature", feature, group }));
    if (group.head.by === "none") return features;
    return [{ type: "group", group, open }, ...(open ? features : [])];
  });
}

/** Features whose names contain every word, in any order and in any of the names; without words, all features. */
export function findByName(
  features: readonly Feature[],
  words: string,
  normalizeScript: NormalizeScript,
): readonly Feature[] {
  const wanted = words.split(/\s+/).map(normalizeScript).filter(Boolean);
  if (wanted.length === 0) return features;
  return features.filter(({ properties: { name, aliases } }) => {
    const names = normalizeScript([name, ...aliases].join("\n"));
    return wanted.every((word) => names.includes(word));
  });
}
