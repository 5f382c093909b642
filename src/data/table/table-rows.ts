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
