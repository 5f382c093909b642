import { area } from "@turf/area";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { intersectAreas } from "../../../src/geometry/areas.ts";
import { clipToConvex } from "../../../src/geometry/clip-to-convex.ts";
import type { Ring } from "../../../src/geometry/ring.ts";

const box: Ring = [
  [0, 0],
  [4, 0],
  [4, 4],
  [0, 4],
  [0, 0],
];

/** A star-shaped ring around (2, 2): simple, and as concave as its radii make it. */
function star(radii: readonly number[]): Ring {
  const points = radii.map((radius, index) => {
    const angle = (2 * Math.PI * index) / radii.length;
    return [2 + radius * Math.cos(angle), 2 + radius * Math.sin(angle)];
  });
  return [...points, points[0] ?? []];
}

function total(rings: readonly Ring[]): number {
  return rings.reduce((sum, ring) => sum + area({ type: "Polygon", coordinates: [ring] }), 0);
}

describe("clipToConvex", () => {
  it("keeps a ring inside, drops one outside, and gives back the box of one around it", () => {
    expect(clipToConvex(star([1, 1, 1, 1]), box)).toEqual([star([1, 1, 1, 1])]);
    expect(
      clipToConvex(
        [
          [9, 9],
          [10, 9],
          [10, 10],
          [9, 9],
        ],
        box,
      ),
    ).toEqual([]);
    expect(total(clipToConvex(star([9, 9, 9, 9, 9]), box) ?? [])).toBeCloseTo(total([box]), -3);
  });

  it("parts a ring that leaves and comes back, without slivers along the side", () => {
    const comb: Ring = [
      [1, 3],
      [1, 6],
      [0.5, 6],
      [0.5, 1],
      [3.5, 1],
      [3.5, 6],
      [3, 6],
      [3, 3],
      [1, 3],
    ];
    const upper: Ring = [
      [0, 4],
      [4, 4],
      [4, 8],
      [0, 8],
      [0, 4],
    ];
    expect(clipToConvex(comb, upper)?.map((ring) => ring.length)).toEqual([5, 5]);
  });

  it("agrees with the exact clipper", () => {
    const radii = fc.array(fc.double({ min: 0.3, max: 5, noNaN: true }), { minLength: 3, maxLength: 14 });
    fc.assert(
      fc.property(radii, (lengths) => {
        const ring = star(lengths);
        const clipped = clipToConvex(ring, box);
        fc.pre(clipped !== null);
        const exact = intersectAreas({ type: "Polygon", coordinates: [ring] }, { type: "Polygon", coordinates: [box] });
        const wanted = exact === null ? 0 : area(exact);
        expect(Math.abs(total(clipped ?? []) - wanted)).toBeLessThan(1e-6 * wanted + 1);
      }),
    );
  });
});
