import { feature, featureCollection } from "@turf/helpers";
import { intersect } from "@turf/intersect";
import { union } from "@turf/union";
import type { AreaGeometry } from "../model/geo.ts";

/** The union of areas; null when there are none. */
export function uniteAreas(areas: readonly AreaGeometry[]): AreaGeometry | null {
  const [first, ...others] = areas;
  if (first === undefined) return null;
  if (others.length === 0) return first;
  return union(featureCollection(areas.map((area) => feature(area))))?.geometry ?? null;
}

/** The part that two areas have in common; null when there is none. */
export function intersectAreas(a: AreaGeometry, b: AreaGeometry): AreaGeometry | null {
  return intersect(featureCollection([feature(a), feature(b)]))?.geometry ?? null;
}
