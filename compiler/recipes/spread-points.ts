import { sunflower } from "../../src/geometry/sunflower.ts";
import { type LngLat, toLngLat } from "../../src/model/geo.ts";
import type { Entry } from "../sources/entry.ts";
import { type Drawing, pointsOf } from "./drawing.ts";

/** Metres between neighbours. */
const SPACING_M = 250;
/** Metres. No point is moved farther than this, whatever its accuracy. */
const FARTHEST_M = 3000;

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
 * position and within their accuracy. Points whose position is known stay. Where there is none, the first point stays.
 */
export function spreadPoints(drawings: ReadonlyMap<Entry, Drawing>): Map<Entry, Drawing> {
  const byPosition = new Map<string, FeaturePoint[]>();
  for (const [entry, drawing] of drawings) {
    for (const point of featurePoints(entry, drawing)) {
      const key = point.at.join(" ");
      byPosition.set(key, [...(byPosition.get(key) ?? []), point]);
    }
  }
  const moved = new Map(drawings);
  for (const points of byPosition.values()) {
    if (points.length < 2) continue;
    const free = points.filter(({ drawing }) => drawing.certainty === "schematic").sort(byRank);
    const leaving = free.length === points.length ? free.slice(1) : free;
    const [first] = leaving;
    if (first === undefined) continue;
    const radiusM = Math.min(FARTHEST_M, ...leaving.map(({ drawing }) => drawing.accuracyM ?? FARTHEST_M));
    const targets = sunflower(first.at, leaving.length, SPACING_M, radiusM);
    leaving.forEach(({ entry, index }, order) => {
      const target = targets[order];
      const drawing = moved.get(entry);
      if (target !== undefined && drawing !== undefined) moved.set(entry, withPoint(drawing, index, target));
    });
  }
  return moved;
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
