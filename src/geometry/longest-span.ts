import { type AreaGeometry, toLngLat } from "../model/geo.ts";
import { distanceM } from "./distance.ts";

/** Metres between the two corners of an area that lie farthest apart, in one of its parts. */
export function longestSpanM(area: AreaGeometry): number {
  const polygons = area.type === "Polygon" ? [area.coordinates] : area.coordinates;
  const spans = polygons.flatMap(([outer = []]) => {
    const corners = outer.map(toLngLat);
    return corners.flatMap((from) => corners.map((to) => distanceM(from, to)));
  });
  return Math.max(0, ...spans);
}
