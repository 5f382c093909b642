import type { LngLat } from "../model/geo.ts";

/** Finds whether a short way crosses one of many lines. */
export interface CrossingIndex {
  crosses(from: LngLat, to: LngLat): boolean;
}

/** Degrees: the side of the squares by which the segments of lines are filed. */
const SQUARE = 0.05;

export function indexLines(lines: Iterable<readonly LngLat[]>): CrossingIndex {
  const squares = new Map<string, (readonly [LngLat, LngLat])[]>();
  for (const line of lines) {
    line.forEach((to, index) => {
      const from = line[index - 1];
      if (from === undefined) return;
      for (const key of squaresOf(from, to)) {
        const there = squares.get(key);
        if (there === undefined) squares.set(key, [[from, to]]);
        else there.push([from, to]);
      }
    });
  }
  return {
    crosses: (from, to) =>
      squaresOf(from, to).some((key) => squares.get(key)?.some(([a, b]) => segmentsCross(from, to, a, b)) === true),
  };
}

/** The squares that the box of a segment touches. */
function squaresOf([ax, ay]: LngLat, [bx, by]: LngLat): string[] {
  const keys: string[] = [];
  for (let x = Math.floor(Math.min(ax, bx) / SQUARE); x <= Math.floor(Math.max(ax, bx) / SQUARE); x++) {
    for (let y = Math.floor(Math.min(ay, by) / SQUARE); y <= Math.floor(Math.max(ay, by) / SQUARE); y++) {
      keys.push(`${x} ${y}`);
    }
  }
  return keys;
}

function segmentsCross(a: LngLat, b: LngLat, c: LngLat, d: LngLat): boolean {
  return isLeftOf(a, b, c) !== isLeftOf(a, b, d) && isLeftOf(c, d, a) !== isLeftOf(c, d, b);
}

function isLeftOf(a: LngLat, b: LngLat, point: LngLat): boolean {
  return (b[0] - a[0]) * (point[1] - a[1]) > (b[1] - a[1]) * (point[0] - a[0]);
}
