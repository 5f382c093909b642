import type { Geometry } from "../model/atlas.ts";
import type { Bbox, Position } from "../model/geo.ts";

/** Whether any part of a geometry lies in a box or on its sides; an area that encloses the whole box counts. */
export function touchesBox(geometry: Geometry, box: Bbox): boolean {
  switch (geometry.type) {
    case "Point":
      return isInside(geometry.coordinates, box);
    case "MultiPoint":
      return geometry.coordinates.some((position) => isInside(position, box));
    case "LineString":
      return crosses(geometry.coordinates, box);
    case "MultiLineString":
      return geometry.coordinates.some((line) => crosses(line, box));
    case "Polygon":
      return covers(geometry.coordinates, box);
    case "MultiPolygon":
      return geometry.coordinates.some((rings) => covers(rings, box));
  }
}

function isInside([x = Number.NaN, y = Number.NaN]: Position, [west, south, east, north]: Bbox): boolean {
  return x >= west && x <= east && y >= south && y <= north;
}

function covers(rings: readonly (readonly Position[])[], box: Bbox): boolean {
  if (rings.some((ring) => crosses(ring, box))) return true;
  // No edge meets the box, so it lies wholly inside or wholly outside: one corner is enough to test.
  return rings.filter((ring) => isAround(ring, box[0], box[1])).length % 2 === 1;
}

function crosses(line: readonly Position[], box: Bbox): boolean {
  return line.some((position, index) => {
    const previous = line[index - 1];
    return isInside(position, box) || (previous !== undefined && cuts(previous, position, box));
  });
}

/** Whether a segment crosses the box (Liang-Barsky algorithm). */
function cuts([ax = 0, ay = 0]: Position, [bx = 0, by = 0]: Position, [west, south, east, north]: Bbox): boolean {
  let enter = 0;
  let leave = 1;
  for (const [run, room] of [
    [ax - bx, ax - west],
    [bx - ax, east - ax],
    [ay - by, ay - south],
    [by - ay, north - ay],
  ] as const) {
    if (run === 0 && room < 0) return false;
    if (run < 0) enter = Math.max(enter, room / run);
    if (run > 0) leave = Math.min(leave, room / run);
  }
  return enter <= leave;
}

/** Whether a ring encloses (x, y): a ray to the east crosses it an odd number of times. */
function isAround(ring: readonly Position[], x: number, y: number): boolean {
  let inside = false;
  ring.forEach(([bx = 0, by = 0], index) => {
    const [ax = 0, ay = 0] = ring[index - 1] ?? ring.at(-1) ?? [];
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
  });
  return inside;
}
