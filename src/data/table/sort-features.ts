import { CERTAINTIES, KINDS, PHASES } from "../../model/vocabulary.ts";
import type { Feature } from "../plan/plan-data.ts";

export const TABLE_COLUMNS = ["name", "kind", "phase", "certainty", "plan", "place", "chapter", "passages"] as const;
export type TableColumn = (typeof TABLE_COLUMNS)[number];

export interface Sorting {
  readonly column: TableColumn;
  readonly descending: boolean;
}

/** Sorts Chinese names by pinyin, and numbers inside names by value. */
const collator = new Intl.Collator("zh-Hans-CN", { numeric: true });

/**
 * Features in the order of one column. Equal features, and the columns of plan and chapter, are in document order.
 * Features without a place are last in the place column, in both directions.
 * @param order position of each feature in the documents, see `documentOrder`
 */
export function sortFeatures(
  features: readonly Feature[],
  { column, descending }: Sorting,
  order: ReadonlyMap<string, number>,
): Feature[] {
  const position = ({ id }: Feature): number => order.get(id) ?? order.size;
  const compare = COMPARE[column];
  const turn = descending ? -1 : 1;
  return [...features].sort(
    (a, b) =>
      (column === "place" ? placeless(a) - placeless(b) : 0) ||
      turn * (compare === null ? position(a) - position(b) : compare(a, b)) ||
      position(a) - position(b),
  );
}

/** Null stands for document order. */
const COMPARE: Readonly<Record<TableColumn, ((a: Feature, b: Feature) => number) | null>> = {
  name: (a, b) => collator.compare(a.properties.name, b.properties.name),
  kind: (a, b) => KINDS.indexOf(a.properties.kind) - KINDS.indexOf(b.properties.kind),
  phase: (a, b) => PHASES.indexOf(a.properties.phase) - PHASES.indexOf(b.properties.phase),
  certainty: (a, b) =>
    CERTAINTIES.indexOf(a.properties.certainty) - CERTAINTIES.indexOf(b.properties.certainty) ||
    (a.properties.accuracyM ?? 0) - (b.properties.accuracyM ?? 0),
  // Document order begins with the plans, in the order of the index.
  plan: null,
  place: (a, b) => collator.compare(a.properties.places[0] ?? "", b.properties.places[0] ?? ""),
  chapter: null,
  passages: (a, b) => a.properties.passages.length - b.properties.passages.length,
};

function placeless({ properties }: Feature): number {
  return properties.places.length === 0 ? 1 : 0;
}
