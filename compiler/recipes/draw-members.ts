import { uniteAreas } from "../../src/geometry/areas.ts";
import type { Geometry } from "../../src/model/atlas.ts";
import { isArea } from "../../src/model/geo.ts";
import { type Drawing, pointsOf } from "./drawing.ts";

type Lines = number[][][];

/**
 * `members`: one geometry from the members' own. Lines become a MultiLineString, areas their union, points a MultiPoint.
 * Of mixed members the type that most of them have is drawn; lines come first where two types have the same number. The
 * map shows the others with it when the structure is selected. A part that two members share is drawn once.
 * Null when no member has a geometry.
 */
export function drawMembers(members: readonly Drawing[]): Drawing | null {
  const located = members.flatMap(({ geometry }) => geometry ?? []);
  const geometry = combine(located);
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

function combine(geometries: readonly Geometry[]): Geometry | null {
  const lines = geometries.map(linesIn).filter((each) => each.length > 0);
  const areas = geometries.filter(isArea);
  const points = geometries.map(pointsOf).filter((each) => each.length > 0);
  const most = Math.max(lines.length, areas.length, points.length);
  if (most === 0) return null;
  if (lines.length === most) return lineGeometry(eachOnce(lines.flat()));
  if (areas.length === most) return uniteAreas(eachOnce(areas));
  return pointGeometry(eachOnce(points.flat()));
}

/** A member of a member may be a member itself: each part is drawn once. */
function eachOnce<Part>(parts: readonly Part[]): Part[] {
  return [...new Map(parts.map((part) => [JSON.stringify(part), part])).values()];
}

function lineGeometry(lines: Lines): Geometry {
  const [only] = lines;
  if (lines.length === 1 && only !== undefined) return { type: "LineString", coordinates: only };
  return { type: "MultiLineString", coordinates: lines };
}

function pointGeometry(points: number[][]): Geometry {
  const [only] = points;
  if (points.length === 1 && only !== undefined) return { type: "Point", coordinates: only };
  return { type: "MultiPoint", coordinates: points };
}

function linesIn(geometry: Geometry): Lines {
  if (geometry.type === "LineString") return [geometry.coordinates];
  return geometry.type === "MultiLineString" ? geometry.coordinates : [];
}
