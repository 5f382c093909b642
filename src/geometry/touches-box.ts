import type { Geometry } from "../model/atlas.ts";
import type { Bbox } from "../model/geo.ts";

type Line = readonly number[][];

/** Whether any part of a geometry lies in a box, its sides included; an area around the whole box counts. */
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

function isInside([x = Number.NaN, y = Number.NaN]: readonly number[], [west, south, east, north]: Bbox): boolean {
  return x >= west && x <= east && y >= south && y <= north;
}

function covers(rings: readonly Line[], box: Bbox): boolean {
  if (rings.some((ring) => crosses(ring, box))) return true;
  // No side meets the box: it lies wholly inside or wholly outside, so that one corner answers for all of it.
  return rings.filter((ring) => isAround(ring, box[0], box[1])).length % 2 === 1;
}

function crosses(line: Line, box: Bbox): boolean {
  return line.some((position, index) => {
    const previous = line[index - 1];
    return isInside(position, box) || (previous !== undefined && cuts(previous, position, box));
  });
}

/** Whether a segment runs through the box (Liang-Barsky). */
function cuts(
  [ax = 0, ay = 0]: readonly number[],
  [bx = 0, by = 0]: readonly number[],
  [west, south, east, north]: Bbox,
): boolean {
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

/** Even-odd rule: a ray from (x, y) to the east. */
function isAround(ring: Line, x: number, y: number): boolean {
  let inside = false;
  ring.forEach(([bx = 0, by = 0], index) => {
    const [ax = 0, ay = 0] = ring[index - 1] ?? ring.at(-1) ?? [];
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
  });
  return inside;
}
