import type { Geometry } from "../model/atlas.ts";
import { type LngLat, type Position, toLngLat } from "../model/geo.ts";
import { bboxOf } from "./bbox.ts";

/** Lines across an area on which points are taken, and the least that one of its parts gets. */
const SCANS = 24;
const SCANS_OF_PART = 4;

/**
 * Points that stand for a geometry: its own points, points along its lines, points inside its areas. They lie less
 * than two steps apart on lines; in areas at most a 24th of the whole. Areas that share an edge have none in common.
 */
export function samplePoints(geometry: Geometry, stepDegrees: number): LngLat[] {
  switch (geometry.type) {
    case "Point":
      return [toLngLat(geometry.coordinates)];
    case "MultiPoint":
      return geometry.coordinates.map(toLngLat);
    case "LineString":
      return alongLine(geometry.coordinates, stepDegrees);
    case "MultiLineString":
      return geometry.coordinates.flatMap((line) => alongLine(line, stepDegrees));
    case "Polygon":
      return insideArea(geometry.coordinates, scanStep(geometry));
    case "MultiPolygon": {
      const step = scanStep(geometry);
      return geometry.coordinates.flatMap((rings) => insideArea(rings, step));
    }
  }
}

function alongLine(line: readonly Position[], step: number): LngLat[] {
  const points: LngLat[] = [];
  let since = Infinity;
  line.forEach((position, index) => {
    const at = toLngLat(position);
    const before = line[index - 1];
    if (before !== undefined) {
      const [x, y] = toLngLat(before);
      const length = Math.hypot(at[0] - x, at[1] - y);
      const parts = Math.ceil(length / step);
      for (let part = 1; part < parts; part++) {
        points.push([x + ((at[0] - x) * part) / parts, y + ((at[1] - y) * part) / parts]);
      }
      since = parts > 1 ? Infinity : since + length;
    }
    // Of the many points of a smooth line one in each step is enough; its end always counts.
    if (since < step && index < line.length - 1) return;
    points.push(at);
    since = 0;
  });
  return points;
}

function scanStep(geometry: Geometry): number {
  const [west, south, east, north] = bboxOf(geometry);
  return Math.max(east - west, north - south) / SCANS;
}

/** Points on evenly spaced horizontal lines, where these lie inside the rings (even-odd rule). */
function insideArea(rings: readonly (readonly Position[])[], most: number): LngLat[] {
  const [outer = []] = rings;
  const lats = outer.map((position) => toLngLat(position)[1]);
  const [south, north] = [Math.min(...lats), Math.max(...lats)];
  const scans = Math.max(SCANS_OF_PART, Math.ceil((north - south) / most));
  const step = (north - south) / scans;
  const points: LngLat[] = [];
  for (let scan = 0; scan < scans; scan++) {
    const y = south + (scan + 0.5) * step;
    const cuts: number[] = [];
    for (const ring of rings) addCuts(ring, y, cuts);
    cuts.sort((a, b) => a - b);
    for (let pair = 0; pair + 1 < cuts.length; pair += 2) {
      const [from = 0, to = 0] = [cuts[pair], cuts[pair + 1]];
      const count = Math.max(1, Math.ceil((to - from) / most));
      for (let part = 0; part < count; part++) points.push([from + ((to - from) * (part + 0.5)) / count, y]);
    }
  }
  return points;
}

/** Adds where the edges of a ring cross a latitude. */
function addCuts(ring: readonly Position[], y: number, cuts: number[]): void {
  for (let index = 1; index < ring.length; index++) {
    const from = ring[index - 1];
    const to = ring[index];
    const ay = from?.[1] ?? 0;
    const by = to?.[1] ?? 0;
    if (ay > y === by > y) continue;
    const ax = from?.[0] ?? 0;
    cuts.push(ax + ((y - ay) / (by - ay)) * ((to?.[0] ?? 0) - ax));
  }
}
