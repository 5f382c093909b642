import type { LngLat } from "../model/geo.ts";
import { distanceM } from "./distance.ts";

/** Points that are drawn for each leg. */
const SAMPLES_PER_LEG = 12;

/**
 * A smooth line through all points, as a centripetal Catmull-Rom spline: it passes through every point and has no loops
 * or overshoots where a long leg meets a short one. A line whose last point is its first is smooth there too.
 */
export function smoothLine(points: readonly LngLat[]): LngLat[] {
  const route = points.filter((point, index) => index === 0 || !isSamePoint(point, points[index - 1]));
  const [first, second] = route;
  const last = route.at(-1);
  const beforeLast = route.at(-2);
  if (first === undefined || second === undefined || last === undefined || beforeLast === undefined) return [...route];
  if (route.length === 2) return [first, last];

  const ring = isSamePoint(first, last);
  const padded = [ring ? beforeLast : mirror(first, second), ...route, ring ? second : mirror(last, beforeLast)];
  const line: LngLat[] = [first];
  for (let leg = 0; leg + 3 < padded.length; leg++) {
    const [a, b, c, d] = padded.slice(leg, leg + 4);
    if (a === undefined || b === undefined || c === undefined || d === undefined) continue;
    for (let sample = 1; sample < SAMPLES_PER_LEG; sample++)
      line.push(splinePoint(a, b, c, d, sample / SAMPLES_PER_LEG));
    line.push(c);
  }
  return line;
}

/** The point at a share (0 to 1) of the way from b to c, by the Barry-Goldman algorithm with centripetal knots. */
function splinePoint(a: LngLat, b: LngLat, c: LngLat, d: LngLat, share: number): LngLat {
  const t0 = 0;
  const t1 = t0 + knot(a, b);
  const t2 = t1 + knot(b, c);
  const t3 = t2 + knot(c, d);
  const t = t1 + (t2 - t1) * share;
  const a1 = blend(a, b, t0, t1, t);
  const a2 = blend(b, c, t1, t2, t);
  const a3 = blend(c, d, t2, t3, t);
  return blend(blend(a1, a2, t0, t2, t), blend(a2, a3, t1, t3, t), t1, t2, t);
}

function knot(from: LngLat, to: LngLat): number {
  return Math.max(Math.sqrt(distanceM(from, to)), 1e-6);
}

function blend(from: LngLat, to: LngLat, start: number, end: number, t: number): LngLat {
  const share = (t - start) / (end - start);
  return [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];
}

function mirror(end: LngLat, inner: LngLat): LngLat {
  return [2 * end[0] - inner[0], 2 * end[1] - inner[1]];
}

function isSamePoint(a: LngLat, b: LngLat | undefined): boolean {
  return b !== undefined && a[0] === b[0] && a[1] === b[1];
}
