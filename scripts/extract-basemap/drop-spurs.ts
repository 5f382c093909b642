import type { Position } from "geojson";

/** Cosine of the sharpest turn a river may make: 150°. */
const SHARPEST = Math.cos((150 * Math.PI) / 180);

const isSamePosition = (a: Position, b: Position): boolean => a[0] === b[0] && a[1] === b[1];

function turnsBack([x0 = 0, y0 = 0]: Position, [x1 = 0, y1 = 0]: Position, [x2 = 0, y2 = 0]: Position): boolean {
  const shrink = Math.cos((y1 * Math.PI) / 180);
  const [ax, ay, bx, by] = [(x1 - x0) * shrink, y1 - y0, (x2 - x1) * shrink, y2 - y1];
  return (ax * bx + ay * by) / (Math.hypot(ax, ay) * Math.hypot(bx, by)) < SHARPEST;
}

/** Removes spurs: places where a line runs up a side branch and back. Guide points next to a river mouth cause them. */
export function dropSpurs(line: Position[]): Position[] {
  const kept: Position[] = [];
  for (const point of line) {
    while (kept.length > 1) {
      const [before, last] = [kept.at(-2), kept.at(-1)];
      if (!before || !last || isSamePosition(last, point) || !turnsBack(before, last, point)) break;
      kept.pop();
    }
    const last = kept.at(-1);
    if (!last || !isSamePosition(last, point)) kept.push(point);
  }
  return kept;
}
