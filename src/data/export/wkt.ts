import type { Geometry } from "../../model/atlas.ts";
import type { Position } from "../../model/geo.ts";

/** A geometry as well-known text (OGC 06-103r4), longitude first. */
export function toWkt(geometry: Geometry): string {
  switch (geometry.type) {
    case "Point":
      return `POINT (${position(geometry.coordinates)})`;
    case "MultiPoint":
      return `MULTIPOINT (${geometry.coordinates.map((point) => `(${position(point)})`).join(", ")})`;
    case "LineString":
      return `LINESTRING ${line(geometry.coordinates)}`;
    case "MultiLineString":
      return `MULTILINESTRING ${lines(geometry.coordinates)}`;
    case "Polygon":
      return `POLYGON ${lines(geometry.coordinates)}`;
    case "MultiPolygon":
      return `MULTIPOLYGON (${geometry.coordinates.map(lines).join(", ")})`;
  }
}

function position([lng, lat]: Position): string {
  return `${lng} ${lat}`;
}

function line(positions: readonly Position[]): string {
  return `(${positions.map(position).join(", ")})`;
}

function lines(parts: readonly (readonly Position[])[]): string {
  return `(${parts.map(line).join(", ")})`;
}
