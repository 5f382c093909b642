import { uniteAreas } from "../../src/geometry/areas.ts";
import type { Geometry } from "../../src/model/atlas.ts";
import type { AreaGeometry } from "../../src/model/geo.ts";
import type { Drawing } from "./drawing.ts";

type Lines = number[][][];

/**
 * `members`: one geometry through the members' own. Lines become one bundle of lines, areas their union, points one
 * scatter; of mixed members the sort that most of them have is drawn, lines first where two sorts tie.
 * Null when no member has a geometry.
 */
export function drawMembers(members: readonly Drawing[]): Drawing | null {
  const located = members.flatMap(({ geometry }) => geometry ?? []);
  const geometry = gather(located);
  if (geometry === null) return null;
  return {
    geometry,
    certainty: "schematic",
    accuracyM: Math.max(...members.map((member) => member.accuracyM ?? 0)),
    places: [...new Set(members.flatMap((member) => member.places))],
    counties: [...new Set(members.flatMap((member) => member.counties))],
    sources: [...new Set(members.flatMap((member) => member.sources))],
    unlocated: null,
  };
}

function gather(geometries: readonly Geometry[]): Geometry | null {
  const lines = geometries.map(linesOf).filter((each) => each.length > 0);
  const areas = geometries.flatMap(areasOf);
  const points = geometries.map(pointsOf).filter((each) => each.length > 0);
  const most = Math.max(lines.length, areas.length, points.length);
  if (most === 0) return null;
  if (lines.length === most) return bundle(lines.flat());
  if (areas.length === most) return uniteAreas(areas);
  return scatter(points.flat());
}

function bundle(lines: Lines): Geometry {
  const [only] = lines;
  if (lines.length === 1 && only !== undefined) return { type: "LineString", coordinates: only };
  return { type: "MultiLineString", coordinates: lines };
}

function scatter(points: number[][]): Geometry {
  const [only] = points;
  if (points.length === 1 && only !== undefined) return { type: "Point", coordinates: only };
  return { type: "MultiPoint", coordinates: points };
}

function linesOf(geometry: Geometry): Lines {
  if (geometry.type === "LineString") return [geometry.coordinates];
  return geometry.type === "MultiLineString" ? geometry.coordinates : [];
}

function areasOf(geometry: Geometry): AreaGeometry[] {
  return geometry.type === "Polygon" || geometry.type === "MultiPolygon" ? [geometry] : [];
}

function pointsOf(geometry: Geometry): number[][] {
  if (geometry.type === "Point") return [geometry.coordinates];
  return geometry.type === "MultiPoint" ? geometry.coordinates : [];
}
