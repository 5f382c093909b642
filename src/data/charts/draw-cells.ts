import { bboxOf, unionOf } from "../../geometry/bbox.ts";
import type { Geometry } from "../../model/atlas.ts";
import type { Position } from "../../model/geo.ts";
import type { Cell } from "../read/read-cells.ts";

export interface CellDrawing {
  /** px */
  readonly height: number;
  /** SVG path data, in the order of the cells. */
  readonly paths: readonly { readonly name: string; readonly path: string }[];
}

/** Draws cells into a box of `width` px, north up, true to scale at their middle latitude. */
export function drawCells(cells: readonly Cell[], width: number): CellDrawing {
  const box = unionOf(cells.map(({ geometry }) => bboxOf(geometry)));
  if (box === null) return { height: 0, paths: [] };
  const [west, south, east, north] = box;
  const lngScale = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const scale = width / ((east - west) * lngScale);
  const place = ([lng = 0, lat = 0]: Position): string =>
    `${((lng - west) * lngScale * scale).toFixed(1)} ${((north - lat) * scale).toFixed(1)}`;
  return {
    height: Math.ceil((north - south) * scale),
    paths: cells.map(({ name, geometry }) => ({
      name,
      path: ringsOf(geometry)
        .map((ring) => draw(ring, place))
        .join(""),
    })),
  };
}

function draw(ring: readonly Position[], place: (position: Position) => string): string {
  // Outlines have more points than a small picture can show.
  const points = ring.map(place).filter((point, index, all) => point !== all[index - 1]);
  return `M${points.join("L")}Z`;
}

function ringsOf(geometry: Geometry): number[][][] {
  if (geometry.type === "Polygon") return geometry.coordinates;
  return geometry.type === "MultiPolygon" ? geometry.coordinates.flat() : [];
}
