import { type AreaGeometry, toLngLat } from "../model/geo.ts";
import { distanceM } from "./distance.ts";

/** Metres between the two corners of an area that lie farthest apart, in one of its parts. */
export function longestSpanM(area: AreaGeometry): number {
  const polygons = area.type === "Polygon" ? [area.coordinates] : area.coordinates;
  let longest = 0;
  for (const [outer = []] of polygons) {
    const corners = outer.map(toLngLat);
    corners.forEach((from, index) => {
      for (const to of corners.slice(index + 1)) longest = Math.max(longest, distanceM(from, to));
    });
  }
  return longest;
}
