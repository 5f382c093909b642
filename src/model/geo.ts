/** Positions and boxes, as every floor of the house writes them. All in WGS84 degrees, longitude first. */
import type { MultiPolygon, Polygon } from "geojson";

/** [longitude, latitude]. */
export type LngLat = readonly [lng: number, lat: number];

/** A GeoJSON position: longitude, latitude, and perhaps a height. */
export type Position = readonly number[];

/** [west, south, east, north]. */
export type Bbox = readonly [west: number, south: number, east: number, north: number];

/** A geometry that covers ground: one polygon or several. */
export type AreaGeometry = Polygon | MultiPolygon;

/** A GeoJSON position as a pair; a height is dropped. Throws a RangeError when it is none. */
export function toLngLat(position: Position): LngLat {
  const [lng, lat] = position;
  if (lng === undefined || lat === undefined) throw new RangeError(`not a position: [${position.join(", ")}]`);
  return [lng, lat];
}
