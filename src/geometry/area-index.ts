import type { AreaGeometry, Bbox, LngLat } from "../model/geo.ts";
import { getOrMake } from "../model/get-or-make.ts";
import { bboxOf } from "./bbox.ts";

/** Finds which of many areas a point lies in. */
export interface AreaIndex {
  /** The name of the area around a point, null outside all. Of areas that overlap, one of them. */
  nameAt(point: LngLat): string | null;
}

interface IndexedArea {
  readonly name: string;
  readonly box: Bbox;
  readonly area: AreaGeometry;
  /** Null until a point is looked for. */
  strips: Strips | null;
}

/** Edges by the strips of latitude that they touch, each as four numbers. */
type Strips = ReadonlyMap<number, readonly number[]>;

/** The same outlines stand in several indexes, one for each plan. */
const knownStrips = new WeakMap<AreaGeometry, Strips>();

/** Degrees: the side of the squares by which areas are looked up, and the height of the strips of their edges. */
const SQUARE = 0.25;
const STRIP = 0.01;

/** Areas by name, filed by the squares of a grid that their boxes touch. Points that follow one another are found fast. */
export function indexAreas(areas: Iterable<readonly [name: string, area: AreaGeometry]>): AreaIndex {
  const squares = new Map<string, IndexedArea[]>();
  for (const [name, area] of areas) {
    const box = bboxOf(area);
    const indexed: IndexedArea = { name, box, area, strips: null };
    for (let x = Math.floor(box[0] / SQUARE); x <= Math.floor(box[2] / SQUARE); x++) {
      for (let y = Math.floor(box[1] / SQUARE); y <= Math.floor(box[3] / SQUARE); y++) {
        const key = `${x} ${y}`;
        squares.set(key, [...(squares.get(key) ?? []), indexed]);
      }
    }
  }
  let last: IndexedArea | undefined;
  return {
    nameAt: ([x, y]) => {
      if (last !== undefined && holdsPoint(last, x, y)) return last.name;
      const here = squares.get(`${Math.floor(x / SQUARE)} ${Math.floor(y / SQUARE)}`) ?? [];
      const found = here.find((area) => holdsPoint(area, x, y));
      if (found !== undefined) last = found;
      return found?.name ?? null;
    },
  };
}

/** By the even-odd rule over all rings: holes and separate parts need no care of their own. */
function holdsPoint(area: IndexedArea, x: number, y: number): boolean {
  const [west, south, east, north] = area.box;
  if (x < west || x > east || y < south || y > north) return false;
  area.strips ??= getOrMake(knownStrips, area.area, cutToStrips);
  const edges = area.strips.get(Math.floor(y / STRIP)) ?? [];
  let inside = false;
  for (let at = 0; at < edges.length; at += 4) {
    const ay = edges[at + 1] ?? 0;
    const by = edges[at + 3] ?? 0;
    if (ay > y === by > y) continue;
    const ax = edges[at] ?? 0;
    if (x < ax + ((y - ay) / (by - ay)) * ((edges[at + 2] ?? 0) - ax)) inside = !inside;
  }
  return inside;
}

function cutToStrips(area: AreaGeometry): Strips {
  const rings = area.type === "Polygon" ? area.coordinates : area.coordinates.flat();
  const strips = new Map<number, number[]>();
  for (const ring of rings) {
    ring.forEach(([bx = 0, by = 0], index) => {
      const [ax, ay] = ring[index - 1] ?? [];
      if (ax === undefined || ay === undefined) return;
      for (let strip = Math.floor(Math.min(ay, by) / STRIP); strip <= Math.floor(Math.max(ay, by) / STRIP); strip++) {
        const edges = strips.get(strip);
        if (edges === undefined) strips.set(strip, [ax, ay, bx, by]);
        else edges.push(ax, ay, bx, by);
      }
    });
  }
  return strips;
}
