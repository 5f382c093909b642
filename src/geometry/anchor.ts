import area from "@turf/area";
import polylabel from "polylabel";
import type { AreaGeometry } from "../model/geo.ts";

/** About 100 m; a label needs no more. */
const PRECISION_DEGREES = 0.001;

/** A point well inside the largest polygon of an area: the place for its marker and name. WGS84 degrees. */
export function anchorOf(geometry: AreaGeometry): [number, number] {
  const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
  const largest = polygons.reduce(
    (best, polygon) => (sizeOf(polygon) > sizeOf(best) ? polygon : best),
    polygons[0] ?? [],
  );
  const [x, y] = polylabel(largest, PRECISION_DEGREES);
  return [x ?? 0, y ?? 0];
}

/** The size of an area in km². */
export function areaKm2(geometry: AreaGeometry): number {
  const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
  return polygons.reduce((sum, polygon) => sum + sizeOf(polygon), 0);
}

function sizeOf(coordinates: number[][][]): number {
  return area({ type: "Polygon", coordinates }) / 1e6;
}
