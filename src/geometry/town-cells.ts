import { featureCollection, point } from "@turf/helpers";
import { voronoi } from "@turf/voronoi";
import type { AreaGeometry, LngLat } from "../model/geo.ts";
import { intersectAreas } from "./areas.ts";
import { bboxOf } from "./bbox.ts";
import { clipToConvex } from "./clip-to-convex.ts";
import { type Ring, wind } from "./ring.ts";

/**
 * The Voronoi cell of each town: what lies nearer to its seat than to any other seat, clipped to the outline of all.
 * Neighbouring cells share their corners exactly, so that `dissolve` can unite them. The cells replace town boundaries,
 * which are not published as open data.
 * @returns the cells in the order of the seats; null for a town whose cell lies outside the outline
 */
export function townCells(seats: readonly LngLat[], outline: AreaGeometry): (AreaGeometry | null)[] {
  const [west, south, east, north] = bboxOf(outline);
  // A degree of longitude is shorter than one of latitude: without this the borders of the cells lean.
  const lngScale = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const flat = seats.map(([lng, lat]) => point([lng * lngScale, lat]));
  const margin = 1;
  const bbox: [number, number, number, number] = [
    (west - margin) * lngScale,
    south - margin,
    (east + margin) * lngScale,
    north + margin,
  ];
  const cells = voronoi(featureCollection(flat), { bbox }).features;
  return seats.map((_, index) => {
    const ring = cells[index]?.geometry.coordinates[0];
    if (ring === undefined) return null;
    return clip(
      outline,
      wind(
        ring.map(([x = 0, y = 0]) => [x / lngScale, y]),
        1,
      ),
    );
  });
}

/** Coordinates rounded to seven decimals (a centimetre): neighbours then share their corners exactly. */
function roundRing(ring: Ring): Ring {
  const points = ring.map((point) => point.map((degrees) => Math.round(degrees * 1e7) / 1e7));
  return points.filter((point, index) => index === 0 || String(point) !== String(points[index - 1]));
}

function clip(outline: AreaGeometry, cell: Ring): AreaGeometry | null {
  const polygons = outline.type === "Polygon" ? [outline.coordinates] : outline.coordinates;
  const parts: Ring[] = [];
  for (const [outer, ...holes] of polygons) {
    const clipped = outer === undefined || holes.length > 0 ? null : clipToConvex(wind(outer, 1), cell);
    // Holes and touching borders are rare; only the exact clipper, which is slow, can handle them.
    if (clipped === null) return intersectAreas({ type: "Polygon", coordinates: [cell] }, outline);
    parts.push(...clipped.map(roundRing).filter((ring) => ring.length >= 4));
  }
  const [only] = parts;
  if (only === undefined) return null;
  if (parts.length === 1) return { type: "Polygon", coordinates: [only] };
  return { type: "MultiPolygon", coordinates: parts.map((ring) => [ring]) };
}
