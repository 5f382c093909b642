import { featureCollection, point } from "@turf/helpers";
import { voronoi } from "@turf/voronoi";
import type { AreaGeometry, LngLat } from "../model/geo.ts";
import { intersectAreas } from "./areas.ts";
import { bboxOf } from "./bbox.ts";
import { clipToConvex } from "./clip-to-convex.ts";

import { type Ring, wind } from "./ring.ts";

/**
 * One cell a town: the ground nearer to its seat than to any other's, clipped to the outline that holds them all.
 * Neighbouring cells have the corners between them in common, so that `dissolve` unites them.
 * Stands in for town boundaries, which are not published as open data. A town whose cell lies outside has null.
 */
export function townCells(seats: readonly LngLat[], outline: AreaGeometry): (AreaGeometry | null)[] {
  const [west, south, east, north] = bboxOf(outline);
  // Degrees of longitude are shorter than those of latitude: without this the cells lean.
  const shrink = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const flat = seats.map(([lng, lat]) => point([lng * shrink, lat]));
  const margin = 1;
  const frame: [number, number, number, number] = [
    (west - margin) * shrink,
    south - margin,
    (east + margin) * shrink,
    north + margin,
  ];
  const cells = voronoi(featureCollection(flat), { bbox: frame }).features;
  return seats.map((_, index) => {
    const ring = cells[index]?.geometry.coordinates[0];
    if (ring === undefined) return null;
    return clip(
      outline,
      wind(
        ring.map(([x = 0, y = 0]) => [x / shrink, y]),
        1,
      ),
    );
  });
}

/** Coordinates to seven decimals, a centimetre: neighbours then have the same corners, and share borders exactly. */
function settled(ring: Ring): Ring {
  const points = ring.map((point) => point.map((degrees) => Math.round(degrees * 1e7) / 1e7));
  return points.filter((point, index) => index === 0 || String(point) !== String(points[index - 1]));
}

function clip(outline: AreaGeometry, cell: Ring): AreaGeometry | null {
  const polygons = outline.type === "Polygon" ? [outline.coordinates] : outline.coordinates;
  const parts: Ring[] = [];
  for (const [outer, ...holes] of polygons) {
    const clipped = outer === undefined || holes.length > 0 ? null : clipToConvex(wind(outer, 1), cell);
    // Holes and touching borders are rare; the exact clipper is slow but knows what to do with them.
    if (clipped === null) return intersectAreas({ type: "Polygon", coordinates: [cell] }, outline);
    parts.push(...clipped.map(settled).filter((ring) => ring.length >= 4));
  }
  const [only] = parts;
  if (only === undefined) return null;
  if (parts.length === 1) return { type: "Polygon", coordinates: [only] };
  return { type: "MultiPolygon", coordinates: parts.map((ring) => [ring]) };
}
