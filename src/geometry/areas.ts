import { feature, featureCollection } from "@turf/helpers";
import { intersect } from "@turf/intersect";
import { union } from "@turf/union";
import type { AreaGeometry } from "../model/geo.ts";

/** The union of areas; null of none. */
export function uniteAreas(areas: readonly AreaGeometry[]): AreaGeometry | null {
  const [first, ...others] = areas;
  if (first === undefined) return null;
  if (others.length === 0) return first;
  return union(featureCollection(areas.map((area) => feature(area))))?.geometry ?? null;
}

/** What two areas share; null when they share nothing. */
export function intersectAreas(a: AreaGeometry, b: AreaGeometry): AreaGeometry | null {
  return intersect(featureCollection([feature(a), feature(b)]))?.geometry ?? null;
}
