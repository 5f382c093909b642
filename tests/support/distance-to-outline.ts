import { booleanPointInPolygon } from "@turf/boolean-point-in-polygon";
import type { MultiPolygon, Polygon, Position } from "geojson";

const METRES_A_DEGREE = 111_200;

function metresToSegment([px = 0, py = 0]: Position, [ax = 0, ay = 0]: Position, [bx = 0, by = 0]: Position): number {
  const shrink = Math.cos((py * Math.PI) / 180);
  const [dx, dy] = [(bx - ax) * shrink, by - ay];
  const [ex, ey] = [(px - ax) * shrink, py - ay];
  const length = dx * dx + dy * dy;
  const share = length === 0 ? 0 : Math.min(1, Math.max(0, (ex * dx + ey * dy) / length));
  return Math.hypot(ex - share * dx, ey - share * dy) * METRES_A_DEGREE;
}

/** Metres from a point to an area: 0 inside it. */
export function distanceToOutline(point: Position, area: Polygon | MultiPolygon): number {
  if (booleanPointInPolygon(point, area)) return 0;
  const polygons = area.type === "Polygon" ? [area.coordinates] : area.coordinates;
  return Math.min(
    ...polygons.flat().map((ring) =>
      ring.slice(1).reduce((least, end, at) => {
        return Math.min(least, metresToSegment(point, ring[at] ?? end, end));
      }, Number.POSITIVE_INFINITY),
    ),
  );
}
