import type { Geometry } from "../model/atlas.ts";
import { type Ring, wind } from "./ring.ts";

/** Five decimals of a degree are about a metre. */
const UNITS_PER_DEGREE = 10 ** 5;

/**
 * The geometry as it is published: coordinates rounded to five decimals, no point twice in a row, outer rings
 * counter-clockwise and holes clockwise (RFC 7946).
 * @returns null when no line of two points, or no ring of four, is left
 */
export function tidy(geometry: Geometry): Geometry | null {
  switch (geometry.type) {
    case "Point":
      return { type: "Point", coordinates: roundPosition(geometry.coordinates) };
    case "MultiPoint":
      return { type: "MultiPoint", coordinates: geometry.coordinates.map(roundPosition) };
    case "LineString": {
      const line = tidyLine(geometry.coordinates);
      return line === null ? null : { type: "LineString", coordinates: line };
    }
    case "MultiLineString": {
      const lines = geometry.coordinates.flatMap((line) => one(tidyLine(line)));
      return lines.length === 0 ? null : { type: "MultiLineString", coordinates: lines };
    }
    case "Polygon": {
      const rings = tidyPolygon(geometry.coordinates);
      return rings === null ? null : { type: "Polygon", coordinates: rings };
    }
    case "MultiPolygon": {
      const polygons = geometry.coordinates.flatMap((polygon) => one(tidyPolygon(polygon)));
      return polygons.length === 0 ? null : { type: "MultiPolygon", coordinates: polygons };
    }
  }
}

function tidyLine(line: Ring): Ring | null {
  const points = withoutRepeats(line.map(roundPosition));
  return points.length < 2 ? null : points;
}

function tidyPolygon(polygon: Ring[]): Ring[] | null {
  const rings = polygon.map((ring) => withoutRepeats(ring.map(roundPosition)));
  const [outer, ...holes] = rings;
  if (outer === undefined || outer.length < 4) return null;
  return [wind(outer, 1), ...holes.filter((hole) => hole.length >= 4).map((hole) => wind(hole, -1))];
}

function roundPosition(position: number[]): number[] {
  return position.slice(0, 2).map(roundDegrees);
}

/** Degrees rounded as they are published. */
export function roundDegrees(degrees: number): number {
  return Math.round(degrees * UNITS_PER_DEGREE) / UNITS_PER_DEGREE;
}

function withoutRepeats(points: Ring): Ring {
  return points.filter((point, index) => {
    const previous = points[index - 1];
    return previous === undefined || point[0] !== previous[0] || point[1] !== previous[1];
  });
}

function one<T>(value: T | null): T[] {
  return value === null ? [] : [value];
}
