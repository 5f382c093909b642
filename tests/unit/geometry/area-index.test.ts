import { booleanPointInPolygon } from "@turf/boolean-point-in-polygon";
import { assert, integer, property } from "fast-check";
import { describe, expect, it } from "vitest";
import { indexAreas } from "../../../src/geometry/area-index.ts";
import { samplePoints } from "../../../src/geometry/sample-points.ts";
import type { AreaGeometry } from "../../../src/model/geo.ts";

/** A ring with a hole, and beside it a second part. */
const pond: AreaGeometry = {
  type: "MultiPolygon",
  coordinates: [
    [
      [
        [0, 0],
        [2, 0.1],
        [2, 2],
        [0.3, 2.4],
        [0, 0],
      ],
      [
        [0.5, 0.5],
        [0.6, 1.5],
        [1.5, 1.4],
        [1.4, 0.6],
        [0.5, 0.5],
      ],
    ],
    [
      [
        [3, 0],
        [3.4, 0],
        [3.2, 1.3],
        [3, 0],
      ],
    ],
  ],
};
const inside = (point: readonly number[]) => booleanPointInPolygon([...point], pond, { ignoreBoundary: true });
/** Degrees, as they are published. */
const degree = integer({ min: -50_000, max: 370_000 }).map((units) => units / 1e5);

describe("the areas of an index", () => {
  it("hold the points that lie in them, and no others", () => {
    const index = indexAreas([["pond", pond]]);
    assert(
      property(degree, degree, (x, y) => {
        const onEdge = booleanPointInPolygon([x, y], pond) && !inside([x, y]);
        if (!onEdge) expect(index.nameAt([x, y])).toBe(inside([x, y]) ? "pond" : null);
      }),
    );
  });
});

describe("points that stand for a geometry", () => {
  it("lie inside an area, in each of its parts, and not in its holes", () => {
    const points = samplePoints(pond, 0.02);
    expect(points.filter((point) => !inside(point))).toEqual([]);
    expect(points.some(([x]) => x > 3)).toBe(true);
  });

  it("lie along a line less than two steps apart, and hold both ends", () => {
    const points = samplePoints(
      {
        type: "LineString",
        coordinates: [
          [0, 0],
          [0.001, 0],
          [1, 0],
        ],
      },
      0.1,
    );
    expect([points[0], points.at(-1)]).toEqual([
      [0, 0],
      [1, 0],
    ]);
    expect(points.slice(1).every(([x], index) => x - (points[index]?.[0] ?? 0) < 0.2)).toBe(true);
  });
});
