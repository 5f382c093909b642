import { booleanPointInPolygon } from "@turf/boolean-point-in-polygon";
import type { AreaGeometry } from "../model/geo.ts";
import { getOrMake } from "../model/get-or-make.ts";
import { type Ring, signedArea, wind } from "./ring.ts";

/** A position with what tells it from others. */
interface Corner {
  readonly at: number[];
  readonly key: string;
}

interface Edge {
  readonly from: Corner;
  readonly to: Corner;
}

/** More corners than any areas have together; its square is still a whole number that is exact. */
const MOST_CORNERS = 2 ** 26;

/** The rings of areas in the directions that `outerEdges` needs. The same counties stand in many unions. */
const cornersOf = new WeakMap<AreaGeometry, readonly Corner[][]>();

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
  const numbers = new Map<string, number>();
  const nextNumber = () => numbers.size;
  // By the numbers of both ends: faster than words.
  const edges = new Map<number, Edge>();
  for (const area of areas) {
    for (const ring of getOrMake(cornersOf, area, cornersIn)) {
      const ends = ring.map(({ key }) => getOrMake(numbers, key, nextNumber));
      for (let index = 1; index < ring.length; index++) {
        const [from, to, a = 0, b = 0] = [ring[index - 1], ring[index], ends[index - 1], ends[index]];
        if (from === undefined || to === undefined) continue;
        if (!edges.delete(b * MOST_CORNERS + a)) edges.set(a * MOST_CORNERS + b, { from, to });
      }
    }
  }
  return [...edges.values()];
}

function cornersIn(area: AreaGeometry): Corner[][] {
  const polygons = area.type === "Polygon" ? [area.coordinates] : area.coordinates;
  return polygons.flatMap((rings) =>
    rings.map((ring, index) => wind(ring, index === 0 ? 1 : -1).map((at) => ({ at, key: String(at) }))),
  );
}

/** Joins edges to rings. A walk along the edges that comes back to one of its points has closed a ring there. */
function joinEdges(edges: readonly Edge[]): Ring[] {
  const leaving = new Map<string, Edge[]>();
  for (const edge of edges) {
    const there = leaving.get(edge.from.key);
    if (there === undefined) leaving.set(edge.from.key, [edge]);
    else there.push(edge);
  }
  const rings: Ring[] = [];
  for (const { from } of edges) {
    let edge = leaving.get(from.key)?.pop();
    if (edge === undefined) continue;
    const path = [from];
    const visited = new Map([[from.key, 0]]);
    for (; edge !== undefined; edge = leaving.get(edge.to.key)?.pop()) {
      const start = visited.get(edge.to.key);
      path.push(edge.to);
      if (start === undefined) {
        visited.set(edge.to.key, path.length - 1);
        continue;
      }
      const ring = path.slice(start);
      for (const { key } of ring.slice(1, -1)) visited.delete(key);
      path.length = start + 1;
      if (ring.length >= 4) rings.push(ring.map(({ at }) => at));
    }
  }
  return rings;
}

function holds(outer: Ring, hole: Ring): boolean {
  const polygon = { type: "Polygon" as const, coordinates: [outer] };
  return hole.some((point) => booleanPointInPolygon(point, polygon, { ignoreBoundary: true }));
}
