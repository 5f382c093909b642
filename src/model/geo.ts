/** Positions and boxes, in WGS84 degrees with the longitude first. */
import type { MultiPolygon, Polygon } from "geojson";

/** [longitude, latitude]. */
export type LngLat = readonly [lng: number, lat: number];

/** A GeoJSON position: longitude, latitude, and perhaps a height. */
export type Position = readonly number[];

/** [west, south, east, north]. */
export type Bbox = readonly [west: number, south: number, east: number, north: number];

/** One polygon or several. */
export type AreaGeometry = Polygon | MultiPolygon;

export function isArea(geometry: { readonly type: string }): geometry is AreaGeometry {
  return geometry.type === "Polygon" || geometry.type === "MultiPolygon";
}

/**
 * A GeoJSON position as a pair, without its height.
 * @throws {RangeError} when it has fewer than two numbers
 */
export function toLngLat(position: Position): LngLat {
  const [lng, lat] = position;
  if (lng === undefined || lat === undefined)
    throw new RangeError(`[${position.join(", ")}] is not a position: it needs a longitude and a latitude`);
  return [lng, lat];
}
