import { sunflower } from "../../src/geometry/sunflower.ts";
import type { Geometry } from "../../src/model/atlas.ts";
import { type LngLat, toLngLat } from "../../src/model/geo.ts";
import type { Entry } from "../sources/entry.ts";
import { type Drawing, position } from "./drawing.ts";

/** Metres between neighbours, and how far the outermost may stray whatever its accuracy. */
const spacingM = 250;
const farthestM = 3000;

interface Seat {
  readonly entry: Entry;
  readonly drawing: Drawing;
  /** Which of the feature's points this is. */
  readonly index: number;
  readonly at: LngLat;
}

/**
 * Moves points that share a place apart, so that none hides another: in order of rank, then ID, in a sunflower around
 * the place and within the accuracy they have anyway. Those whose position is known stay; where there is none, the first
 * of the others does.
 */
export function spreadPoints(drawings: ReadonlyMap<Entry, Drawing>): Map<Entry, Drawing> {
  const places = new Map<string, Seat[]>();
  for (const [entry, drawing] of drawings) {
    for (const seat of seatsOf(entry, drawing)) {
      const key = seat.at.join(" ");
      places.set(key, [...(places.get(key) ?? []), seat]);
    }
  }
  const moved = new Map(drawings);
  for (const seats of places.values()) {
    if (seats.length < 2) continue;
    const free = seats.filter(({ drawing }) => drawing.certainty === "schematic").sort(byRank);
    const leaving = free.length === seats.length ? free.slice(1) : free;
    const [first] = leaving;
    if (first === undefined) continue;
    const radiusM = Math.min(farthestM, ...leaving.map(({ drawing }) => drawing.accuracyM ?? farthestM));
    const places = sunflower(first.at, leaving.length, spacingM, radiusM);
    leaving.forEach(({ entry, index }, order) => {
      const place = places[order];
      const drawing = moved.get(entry);
      if (place !== undefined && drawing !== undefined) moved.set(entry, withPoint(drawing, index, place));
    });
  }
  return moved;
}

function seatsOf(entry: Entry, drawing: Drawing): Seat[] {
  return pointsOf(drawing.geometry).map((point, index) => ({ entry, drawing, index, at: toLngLat(point) }));
}

function pointsOf(geometry: Geometry | null): number[][] {
  if (geometry?.type === "Point") return [geometry.coordinates];
  return geometry?.type === "MultiPoint" ? geometry.coordinates : [];
}

function byRank(a: Seat, b: Seat): number {
  return (
    a.entry.rank - b.entry.rank || (a.entry.id < b.entry.id ? -1 : a.entry.id > b.entry.id ? 1 : a.index - b.index)
  );
}

function withPoint(drawing: Drawing, index: number, place: LngLat): Drawing {
  const { geometry } = drawing;
  if (geometry?.type === "Point") return { ...drawing, geometry: { type: "Point", coordinates: position(place) } };
  if (geometry?.type !== "MultiPoint") return drawing;
  return {
    ...drawing,
    geometry: { type: "MultiPoint", coordinates: geometry.coordinates.with(index, position(place)) },
  };
}
