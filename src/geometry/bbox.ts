import type { Geometry } from "../model/atlas.ts";
import type { Bbox } from "../model/geo.ts";

/** A Bbox that can still change. */
type GrowingBox = [west: number, south: number, east: number, north: number];

type Coordinates = number[] | Coordinates[];

/** The bounding box of a geometry. */
export function bboxOf(geometry: Geometry): Bbox {
  const box: GrowingBox = [Infinity, Infinity, -Infinity, -Infinity];
  extend(box, geometry.coordinates);
  return box;
}

/** The closed ring along the sides of a box, counterclockwise from its south-west corner. */
export function ringAround([west, south, east, north]: Bbox): number[][] {
  return [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
}

/** The smallest box around all boxes; null when there are none. */
export function unionOf(boxes: readonly Bbox[]): Bbox | null {
  if (boxes.length === 0) return null;
  const union: GrowingBox = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [west, south, east, north] of boxes) {
    stretch(union, west, south);
    stretch(union, east, north);
  }
  return union;
}

function extend(box: GrowingBox, coordinates: Coordinates): void {
  const [first, second] = coordinates;
  if (typeof first === "number" && typeof second === "number") {
    stretch(box, first, second);
    return;
  }
  for (const inner of coordinates) if (typeof inner !== "number") extend(box, inner);
}

function stretch(box: GrowingBox, x: number, y: number): void {
  box[0] = Math.min(box[0], x);
  box[1] = Math.min(box[1], y);
  box[2] = Math.max(box[2], x);
  box[3] = Math.max(box[3], y);
}
