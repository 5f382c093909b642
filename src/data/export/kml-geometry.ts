import type { Geometry } from "../../model/atlas.ts";
import type { Position } from "../../model/geo.ts";

/** A geometry as a KML element; every Multi type becomes a MultiGeometry, even when it has one part. */
export function geometryKml(geometry: Geometry): string {
  switch (geometry.type) {
    case "Point":
      return point(geometry.coordinates);
    case "MultiPoint":
      return multi(geometry.coordinates.map(point));
    case "LineString":
      return line(geometry.coordinates);
    case "MultiLineString":
      return multi(geometry.coordinates.map(line));
    case "Polygon":
      return polygon(geometry.coordinates);
    case "MultiPolygon":
      return multi(geometry.coordinates.map(polygon));
  }
}

function multi(parts: readonly string[]): string {
  return `<MultiGeometry>${parts.join("")}</MultiGeometry>`;
}

function point(position: Position): string {
  return `<Point>${coordinates([position])}</Point>`;
}

function line(positions: readonly Position[]): string {
  return `<LineString><tessellate>1</tessellate>${coordinates(positions)}</LineString>`;
}

function polygon([outer, ...holes]: readonly (readonly Position[])[]): string {
  const ring = (positions: readonly Position[]): string => `<LinearRing>${coordinates(positions)}</LinearRing>`;
  return (
    `<Polygon><outerBoundaryIs>${ring(outer ?? [])}</outerBoundaryIs>` +
    `${holes.map((hole) => `<innerBoundaryIs>${ring(hole)}</innerBoundaryIs>`).join("")}</Polygon>`
  );
}

function coordinates(positions: readonly Position[]): string {
  return `<coordinates>${positions.map(([lng, lat]) => `${lng},${lat}`).join(" ")}</coordinates>`;
}
