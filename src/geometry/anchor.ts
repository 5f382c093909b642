import area from "@turf/area";
import polylabel from "polylabel";
import type { AreaGeometry } from "../model/geo.ts";

/** About 100 m; a label needs no more. */
const PRECISION_DEGREES = 0.001;

/** A point well inside the largest polygon of an area: the place for its marker and name. WGS84 degrees. */
export function anchorOf(geometry: AreaGeometry): [number, number] {
  const [x, y] = polylabel(largestPolygon(geometry), PRECISION_DEGREES);
  return [x ?? 0, y ?? 0];
}

/**
 * Places inside an area for the markers of several features that share it: from west to east on the stretch of a
 * parallel that lies inside and holds the area's own anchor. WGS84 degrees.
 */
export function anchorsInside(
  geometry: AreaGeometry,
  [lng, lat]: readonly [number, number],
  count: number,
): [number, number][] {
  const borders = largestPolygon(geometry)
    .flatMap((ring) => ring.flatMap((from, index) => crossParallel(from, ring[index + 1] ?? from, lat)))
    .sort((a, b) => a - b);
  const west = borders.findLast((border) => border <= lng) ?? lng;
  const east = borders.find((border) => border > lng) ?? lng;
  return Array.from({ length: count }, (_, index) => [west + ((east - west) * (index + 1)) / (count + 1), lat]);
}

/** The longitude at which a side of a ring crosses a parallel, if it does. */
function crossParallel(
  [fromX = 0, fromY = 0]: readonly number[],
  [toX = 0, toY = 0]: readonly number[],
  lat: number,
): number[] {
  return fromY > lat === toY > lat ? [] : [fromX + ((lat - fromY) / (toY - fromY)) * (toX - fromX)];
}

function largestPolygon(geometry: AreaGeometry): number[][][] {
  const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
  return polygons.reduce((best, polygon) => (sizeOf(polygon) > sizeOf(best) ? polygon : best), polygons[0] ?? []);
}

/** The size of an area in km². */
export function areaKm2(geometry: AreaGeometry): number {
  const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
  return polygons.reduce((sum, polygon) => sum + sizeOf(polygon), 0);
}

function sizeOf(coordinates: number[][][]): number {
  return area({ type: "Polygon", coordinates }) / 1e6;
}
