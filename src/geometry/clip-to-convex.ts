import type { Ring } from "./ring.ts";

/** A stretch of a ring on the inner side of a line, from the point where it enters to the point where it leaves. */
interface Stretch {
  readonly points: Ring;
  /** Positions along the line where it enters and leaves. */
  readonly enter: number;
  readonly leave: number;
}

/**
 * The parts of a simple ring that lie inside a convex one; it is clipped at one side after another.
 * @returns null when the ring touches a side in a way that floating point cannot decide: the caller needs an exact clipper
 */
export function clipToConvex(ring: Ring, convex: Ring): Ring[] | null {
  let parts: Ring[] = [ring];
  for (let side = 1; side < convex.length; side++) {
    const [from, to] = [convex[side - 1], convex[side]];
    if (from === undefined || to === undefined) return null;
    const cut: Ring[] = [];
    for (const part of parts) {
      const pieces = keepLeft(part, from, to);
      if (pieces === null) return null;
      cut.push(...pieces);
    }
    parts = cut;
  }
  return parts;
}

/** The parts of a ring on the left of the line through two points. */
function keepLeft(ring: Ring, from: number[], to: number[]): Ring[] | null {
  const points = ring.slice(0, -1);
  const depths = depthsOf(points, from, to);
  const outside = depths.findIndex((depth) => depth < 0);
  if (outside === -1) return [ring];
  const stretches: Stretch[] = [];
  let open: { points: Ring; enter: number } | null = null;
  // The walk begins at a point outside, so that it never begins in the middle of a stretch.
  for (let step = 1; step <= points.length; step++) {
    const at = (outside + step) % points.length;
    const before = (outside + step - 1) % points.length;
    const [point, previous, depth = 0, last = 0] = [points[at], points[before], depths[at], depths[before]];
    if (point === undefined || previous === undefined) return null;
    if (depth >= 0 !== last >= 0) {
      const share = last / (last - depth);
      const crossing = previous.map((value, axis) => value + ((point[axis] ?? 0) - value) * share);
      const along = alongOf(crossing, from, to);
      if (open === null) open = { points: [crossing], enter: along };
      else {
        stretches.push({ points: [...open.points, crossing], enter: open.enter, leave: along });
        open = null;
      }
    }
    if (depth >= 0) open?.points.push(point);
  }
  return joinStretches(stretches);
}

/**
 * Joins stretches to rings along the line. In their order along it, the crossings of a simple ring form pairs (first and
 * second, third and fourth, …), and the line between the two of a pair lies inside the ring.
 */
function joinStretches(stretches: readonly Stretch[]): Ring[] | null {
  const crossings = stretches
    .flatMap((stretch) => [
      { stretch, along: stretch.enter, enters: true },
      { stretch, along: stretch.leave, enters: false },
    ])
    .sort((a, b) => a.along - b.along);
  const next = new Map<Stretch, Stretch>();
  for (let index = 0; index + 1 < crossings.length; index += 2) {
    const [a, b] = [crossings[index], crossings[index + 1]];
    if (a === undefined || b === undefined || a.enters === b.enters || a.along === b.along) return null;
    next.set(a.enters ? b.stretch : a.stretch, a.enters ? a.stretch : b.stretch);
  }
  const rings: Ring[] = [];
  const done = new Set<Stretch>();
  for (const first of stretches) {
    const ring: Ring = [];
    for (
      let stretch: Stretch | undefined = first;
      stretch !== undefined && !done.has(stretch);
      stretch = next.get(stretch)
    ) {
      done.add(stretch);
      ring.push(...stretch.points);
    }
    const [start] = ring;
    if (start !== undefined) rings.push([...ring, start]);
  }
  return rings;
}

/** Of each point: positive on the left of the line. */
function depthsOf(points: Ring, [x1 = 0, y1 = 0]: number[], [x2 = 0, y2 = 0]: number[]): Float64Array {
  const depths = new Float64Array(points.length);
  points.forEach((point, index) => {
    depths[index] = (x2 - x1) * ((point[1] ?? 0) - y1) - (y2 - y1) * ((point[0] ?? 0) - x1);
  });
  return depths;
}

function alongOf([x = 0, y = 0]: number[], [x1 = 0, y1 = 0]: number[], [x2 = 0, y2 = 0]: number[]): number {
  return (x2 - x1) * (x - x1) + (y2 - y1) * (y - y1);
}
