import type { IndicatorPoint } from "./indicator-table.ts";
import { areComparable } from "./indicator-value.ts";

export interface DrawnPoint extends IndicatorPoint {
  readonly number: number;
}

export interface Dumbbell {
  /** Points that one scale from zero to `most` can hold. */
  readonly drawn: readonly DrawnPoint[];
  /** Points that are only words, or that measure something other than the target does. */
  readonly apart: readonly IndicatorPoint[];
  readonly most: number;
}

/**
 * Separates the points of a row into those that one scale can hold and the others. The target decides what is measured.
 */
export function joinPoints(points: readonly IndicatorPoint[]): Dumbbell {
  const lead =
    points.find(({ role, value }) => role === "target" && value.number !== null) ??
    points.find(({ value }) => value.number !== null);
  const drawn: DrawnPoint[] = [];
  const apart: IndicatorPoint[] = [];
  for (const point of points) {
    const { number } = point.value;
    if (lead !== undefined && number !== null && areComparable(point.value, lead.value))
      drawn.push({ ...point, number });
    else apart.push(point);
  }
  return { drawn, apart, most: Math.max(0, ...drawn.map(({ number }) => number)) };
}
