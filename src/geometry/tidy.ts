import type { Geometry } from "../model/atlas.ts";
import { type Ring, wind } from "./ring.ts";

const DECIMALS = 5;
const FACTOR = 10 ** DECIMALS;

/**
 * The geometry as it is published: coordinates to five decimals (about a metre), no point twice in a row, outer rings
 * counter-clockwise and holes clockwise (RFC 7946). Null when nothing with an extent is left.
 */
export function tidy(geometry: Geometry): Geometry | null {
  switch (geometry.type) {
    case "Point":
      return { type: "Point", coordinates: round(geometry.coordinates) };
    case "MultiPoint":
      return { type: "MultiPoint", coordinates: geometry.coordinates.map(round) };
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
  const points = withoutRepeats(line.map(round));
  return points.length < 2 ? null : points;
}

function tidyPolygon(polygon: Ring[]): Ring[] | null {
  const rings = polygon.map((ring) => withoutRepeats(ring.map(round)));
  const [outer, ...holes] = rings;
  if (outer === undefined || outer.length < 4) return null;
  return [wind(outer, 1), ...holes.filter((hole) => hole.length >= 4).map((hole) => wind(hole, -1))];
}

function round(position: number[]): number[] {
  return position.slice(0, 2).map(roundDegrees);
}

/** Degrees as they are published. */
export function roundDegrees(degrees: number): number {
  return Math.round(degrees * FACTOR) / FACTOR;
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
