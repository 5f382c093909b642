import type { Figure } from "../../model/atlas.ts";
import type { Quantity } from "../../model/figures.ts";
import type { Feature } from "../plan/plan-data.ts";

/** Columns of the numbers that the text gives. */
export const STATED_COLUMNS = ["length", "area", "storage", "capacity", "cost", "year"] as const;
export type StatedColumn = (typeof STATED_COLUMNS)[number];

const QUANTITIES_OF: Readonly<Record<StatedColumn, readonly Quantity[]>> = {
  length: ["length"],
  area: ["area"],
  storage: ["storage"],
  capacity: ["capacity"],
  cost: ["cost"],
  year: ["start", "completion"],
};

/** Columns whose numbers have one unit, so that they can be limited from one to another; capacities are in kV, kW, tonnes … */
export type LimitedColumn = Exclude<StatedColumn, "capacity">;

/** How much one unit of a column's filter is: km, km², 10⁸ m³, 10⁸ yuan, years. */
const SCALE: Readonly<Record<LimitedColumn, number>> = { length: 1, area: 1, storage: 1e8, cost: 1e8, year: 1 };

/** Numbers from `from` to `to`, in units of the column's filter; null for no limit. */
export interface StatedRange {
  readonly from: number | null;
  readonly to: number | null;
}
export type StatedRanges = Readonly<Partial<Record<StatedColumn, StatedRange>>>;

export function isLimited(column: StatedColumn): column is LimitedColumn {
  return Object.hasOwn(SCALE, column);
}

export function isStated(column: string): column is StatedColumn {
  return Object.hasOwn(QUANTITIES_OF, column);
}

/** The numbers of a feature in a column, in document order. */
export function figuresIn({ properties }: Feature, column: StatedColumn): readonly Figure[] {
  return properties.figures.filter(({ what }) => QUANTITIES_OF[column].includes(what));
}

/** The largest number of a feature in a column, by which it is sorted, and its unit; null where the text gives none. */
export function statedValue(feature: Feature, column: StatedColumn): { value: number; unit: string } | null {
  const values = figuresIn(feature, column).map(({ value, to, unit }) => ({ value: to ?? value, unit }));
  return values.reduce<(typeof values)[number] | null>(
    (best, one) => (one.value > (best?.value ?? -1) ? one : best),
    null,
  );
}

/** The columns in which at least one of the features has a number. */
export function statedColumns(features: readonly Feature[]): StatedColumn[] {
  return STATED_COLUMNS.filter((column) => features.some((feature) => figuresIn(feature, column).length > 0));
}

/**
 * Features with a number in each limited column that reaches into its range.
 * @param columns those that the table has: a limit whose column is not there could not be taken away
 */
export function findByNumbers(
  features: readonly Feature[],
  ranges: StatedRanges,
  columns: readonly StatedColumn[],
): readonly Feature[] {
  const limits = columns.flatMap((column) => {
    const range = ranges[column];
    return range === undefined ? [] : { column, range };
  });
  if (limits.length === 0) return features;
  return features.filter((feature) =>
    limits.every(({ column, range }) =>
      figuresIn(feature, column).some((figure) => reaches(figure, range, isLimited(column) ? SCALE[column] : 1)),
    ),
  );
}

function reaches({ value, to }: Figure, range: StatedRange, scale: number): boolean {
  const above = range.from === null || (to ?? value) >= range.from * scale;
  return above && (range.to === null || value <= range.to * scale);
}
