import { sunflower } from "../../src/geometry/sunflower.ts";
import { type LngLat, toLngLat } from "../../src/model/geo.ts";
import type { Entry } from "../sources/entry.ts";
import { type Drawing, pointsOf } from "./drawing.ts";
import type { Ground } from "./ground.ts";

/** Metres between neighbours. */
const SPACING_M = 250;
/** Metres. No point is moved farther than this, whatever its accuracy. */
const FARTHEST_M = 3000;

/** How many times as many positions as points are looked at. */
const MOST_TRIES = 40;

/** One point of a feature. */
interface FeaturePoint {
  readonly entry: Entry;
  readonly drawing: Drawing;
  /** Which of the feature's points it is. */
  readonly index: number;
  readonly at: LngLat;
}

/**
 * Moves points at one position apart, so that none hides another: in order of rank, then ID, in a sunflower around that
 * position and within their accuracy. Points whose position is known stay. Where there is none, the first point stays,
 * unless it stands in a lake and belongs on land. None is moved into a lake, out of the district, or across a river.
 */
export function spreadPoints(drawings: ReadonlyMap<Entry, Drawing>, ground: Ground): Map<Entry, Drawing> {
  const byPosition = new Map<string, FeaturePoint[]>();
  for (const [entry, drawing] of drawings) {
    for (const point of featurePoints(entry, drawing)) {
      const key = point.at.join(" ");
      byPosition.set(key, [...(byPosition.get(key) ?? []), point]);
    }
  }
  const moved = new Map(drawings);
  for (const points of byPosition.values()) {
    const free = points.filter(({ drawing }) => drawing.certainty === "schematic").sort(byRank);
    const staying =
      free.length === points.length ? free.find(({ entry, at }) => ground.wrongLake(entry, at) === null) : null;
    const leaving = free.filter((point) => point !== staying);
    const [first] = leaving;
    if (first === undefined) continue;
    const radiusM = Math.min(FARTHEST_M, ...leaving.map(({ drawing }) => drawing.accuracyM ?? FARTHEST_M));
    const targets = findTargets(first.at, leaving, radiusM, ground);
    leaving.forEach(({ entry, index }, order) => {
      const target = targets[order];
      const drawing = moved.get(entry);
      if (target !== undefined && drawing !== undefined) moved.set(entry, withPoint(drawing, index, target));
    });
  }
  return moved;
}

/**
 * A position for each point, of a sunflower that grows until enough of it is ground where they may stand. Where even a
 * large one has too little, what is left over is placed as if the ground did not matter; a check finds it.
 */
function findTargets(
  centre: LngLat,
  points: readonly FeaturePoint[],
  radiusM: number,
  ground: Ground,
): readonly LngLat[] {
  let placed: readonly LngLat[] = [];
  for (let count = points.length; count <= points.length * MOST_TRIES + MOST_TRIES; count = Math.ceil(count * 1.5)) {
    const targets = [...sunflower(centre, count, SPACING_M, radiusM)];
    const found = points.map(({ entry }) => {
      const at = targets.findIndex((target) => ground.mayMove(entry, centre, target));
      return at === -1 ? null : (targets.splice(at, 1)[0] ?? null);
    });
    placed = found.map((at) => at ?? targets.shift() ?? centre);
    if (!found.includes(null)) break;
  }
  return placed;
}

function featurePoints(entry: Entry, drawing: Drawing): FeaturePoint[] {
  return pointsOf(drawing.geometry).map((point, index) => ({ entry, drawing, index, at: toLngLat(point) }));
}

function byRank(a: FeaturePoint, b: FeaturePoint): number {
  return (
    a.entry.rank - b.entry.rank || (a.entry.id < b.entry.id ? -1 : a.entry.id > b.entry.id ? 1 : a.index - b.index)
  );
}

function withPoint(drawing: Drawing, index: number, target: LngLat): Drawing {
  const { geometry } = drawing;
  if (geometry?.type === "Point") return { ...drawing, geometry: { type: "Point", coordinates: [...target] } };
  if (geometry?.type !== "MultiPoint") return drawing;
  return { ...drawing, geometry: { type: "MultiPoint", coordinates: geometry.coordinates.with(index, [...target]) } };
}
