import { CERTAINTIES, KINDS, PHASES } from "../../model/vocabulary.ts";
import type { Feature, PlanData } from "../plan/plan-data.ts";
import { isStated, STATED_COLUMNS, type StatedColumn, statedValue } from "./stated-columns.ts";

export const TABLE_COLUMNS = [
  "name",
  "kind",
  "phase",
  "certainty",
  "plan",
  ...STATED_COLUMNS,
  "place",
  "chapter",
  "passages",
] as const;
export type TableColumn = (typeof TABLE_COLUMNS)[number];

export interface Sorting {
  readonly column: TableColumn;
  readonly descending: boolean;
}

/** Sorts Chinese names by pinyin, and numbers inside names by value. */
const collator = new Intl.Collator("zh-Hans-CN", { numeric: true });

/**
 * Features in the order of one column. Equal features, and the columns of plan and chapter, are in document order.
 * Features without a place are last in the place column, and those without a number in its column, in both directions.
 * @param order position of each feature in the documents, see `documentOrder`
 */
export function sortFeatures(
  features: readonly Feature[],
  { column, descending }: Sorting,
  order: ReadonlyMap<string, number>,
): Feature[] {
  const position = ({ id }: Feature): number => order.get(id) ?? order.size;
  const numbers = isStated(column) ? new Map(features.map((one) => [one, statedValue(one, column)])) : null;
  const compare = isStated(column)
    ? (a: Feature, b: Feature) => compareStated(numbers?.get(a) ?? NOTHING, numbers?.get(b) ?? NOTHING)
    : COMPARE[column];
  const isEmpty = (one: Feature): number => {
    const isLast =
      numbers === null ? column === "place" && one.properties.places.length === 0 : numbers.get(one) === null;
    return isLast ? 1 : 0;
  };
  const turn = descending ? -1 : 1;
  return [...features].sort(
    (a, b) =>
      isEmpty(a) - isEmpty(b) ||
      turn * (compare === null ? position(a) - position(b) : compare(a, b)) ||
      position(a) - position(b),
  );
}

const NOTHING = { value: 0, unit: "" };

/** Only numbers of one unit say which is more: units follow one another. */
function compareStated(a: typeof NOTHING, b: typeof NOTHING): number {
  return collator.compare(a.unit, b.unit) || a.value - b.value;
}

/** Null stands for document order. */
const COMPARE: Readonly<Record<Exclude<TableColumn, StatedColumn>, ((a: Feature, b: Feature) => number) | null>> = {
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

/** The position of each feature among all features of the plans, by the place where its plan first names it. */
export function documentOrder(plans: readonly PlanData[]): ReadonlyMap<string, number> {
  const order = plans.flatMap((plan) => {
    const blocks = new Map(plan.text.sections.flatMap(({ blocks }) => blocks).map(({ id }, index) => [id, index]));
    return plan.features
      .map(({ id, properties: { passages } }) => ({
        id,
        block: blocks.get(passages[0]?.block ?? "") ?? blocks.size,
        at: (passages[0]?.start ?? 0) + (passages[0]?.mark[0] ?? 0),
      }))
      .sort((a, b) => a.block - b.block || a.at - b.at || (a.id < b.id ? -1 : 1));
  });
  return new Map(order.map(({ id }, index) => [id, index]));
}
