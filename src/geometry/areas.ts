import { feature, featureCollection } from "@turf/helpers";
import { intersect } from "@turf/intersect";
import { union } from "@turf/union";
import type { MultiPolygon, Polygon } from "geojson";

/** A polygon or several. */
export type Area = Polygon | MultiPolygon;

/** The union of areas; null of none. */
export function uniteAreas(areas: readonly Area[]): Area | null {
  const [first, ...others] = areas;
  if (first === undefined) return null;
  if (others.length === 0) return first;
  return union(featureCollection(areas.map((area) => feature(area))))?.geometry ?? null;
}

/** What two areas share; null when they share nothing. */
export function intersectAreas(a: Area, b: Area): Area | null {
  return intersect(featureCollection([feature(a), feature(b)]))?.geometry ?? null;
}
