import { booleanPointInPolygon } from "@turf/boolean-point-in-polygon";
import type { AreaGeometry } from "../model/geo.ts";
import { type Ring, signedArea, wind } from "./ring.ts";

interface Edge {
  readonly from: number[];
  readonly to: number[];
}

/**
 * The union of areas that meet edge to edge, such as the counties of one basemap: edges that two of them share are
 * dropped, the others are joined to rings. Exact, in linear time. Areas that overlap or nearly meet need `uniteAreas`.
 */
export function dissolve(areas: readonly AreaGeometry[]): AreaGeometry | null {
  const rings = joinEdges(outerEdges(areas));
  const outers = rings.filter((ring) => signedArea(ring) > 0).map((ring) => [ring]);
  for (const hole of rings.filter((ring) => signedArea(ring) < 0)) {
    const home = outers.find(([outer]) => outer !== undefined && holds(outer, hole));
    home?.push(hole);
  }
  const [only] = outers;
  if (only === undefined) return null;
  return outers.length === 1 ? { type: "Polygon", coordinates: only } : { type: "MultiPolygon", coordinates: outers };
}

/**
 * The edges that only one area has. All outer rings run counter-clockwise, so a shared edge occurs once in each
 * direction.
 */
function outerEdges(areas: readonly AreaGeometry[]): Edge[] {
  const edges = new Map<string, Edge>();
  for (const area of areas) {
    const polygons = area.type === "Polygon" ? [area.coordinates] : area.coordinates;
    for (const [outer, ...holes] of polygons) {
      if (outer === undefined) continue;
      for (const ring of [wind(outer, 1), ...holes.map((hole) => wind(hole, -1))]) {
        for (let index = 1; index < ring.length; index++) {
          const [from, to] = [ring[index - 1], ring[index]];
          if (from === undefined || to === undefined) continue;
          if (!edges.delete(`${to}>${from}`)) edges.set(`${from}>${to}`, { from, to });
        }
      }
    }
  }
  return [...edges.values()];
}

/** Joins edges to rings. A walk along the edges that comes back to one of its points has closed a ring there. */
function joinEdges(edges: readonly Edge[]): Ring[] {
  const leaving = new Map<string, Edge[]>();
  for (const edge of edges) {
    const key = String(edge.from);
    const there = leaving.get(key);
    if (there === undefined) leaving.set(key, [edge]);
    else there.push(edge);
  }
  const rings: Ring[] = [];
  for (const { from } of edges) {
    const path: Ring = [from];
    const visited = new Map([[String(from), 0]]);
    for (let edge = leaving.get(String(from))?.pop(); edge !== undefined; edge = leaving.get(String(edge.to))?.pop()) {
      const start = visited.get(String(edge.to));
      path.push(edge.to);
      if (start === undefined) {
        visited.set(String(edge.to), path.length - 1);
        continue;
      }
      const ring = path.slice(start);
      for (const point of ring.slice(1, -1)) visited.delete(String(point));
      path.length = start + 1;
      if (ring.length >= 4) rings.push(ring);
    }
  }
  return rings;
}

function holds(outer: Ring, hole: Ring): boolean {
  const polygon = { type: "Polygon" as const, coordinates: [outer] };
  return hole.some((point) => booleanPointInPolygon(point, polygon, { ignoreBoundary: true }));
}
