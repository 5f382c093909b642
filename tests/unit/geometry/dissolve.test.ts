import { area } from "@turf/area";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { uniteAreas } from "../../../src/geometry/areas.ts";
import { dissolve } from "../../../src/geometry/dissolve.ts";
import type { AreaGeometry } from "../../../src/model/geo.ts";

/** A cell of a one-degree grid, its corners shared with its neighbours. */
function cell(x: number, y: number): AreaGeometry {
  return {
    type: "Polygon",
    coordinates: [
      [
        [x, y],
        [x, y + 1],
        [x + 1, y + 1],
        [x + 1, y],
        [x, y],
      ],
    ],
  };
}

function shape(union: AreaGeometry | null): string {
  if (union === null) return "nothing";
  const polygons = union.type === "Polygon" ? [union.coordinates] : union.coordinates;
  return polygons.map((rings) => rings.length - 1).join(" ");
}

describe("dissolve", () => {
  it("loses the borders that areas share", () => {
    expect(dissolve([cell(0, 0), cell(1, 0)])).toEqual({
      type: "Polygon",
      coordinates: [
        expect.arrayContaining([
          [0, 0],
          [2, 0],
          [2, 1],
          [0, 1],
        ]),
      ],
    });
  });

  it("keeps apart what does not meet, or meets in a corner, and keeps a hole", () => {
    expect(shape(dissolve([cell(0, 0), cell(5, 0)]))).toBe("0 0");
    expect(shape(dissolve([cell(0, 0), cell(1, 1)]))).toBe("0 0");
    const ring = [0, 1, 2].flatMap((x) => [0, 1, 2].map((y) => [x, y] as const)).filter(([x, y]) => x !== 1 || y !== 1);
    expect(shape(dissolve(ring.map(([x, y]) => cell(x, y))))).toBe("1");
    expect(dissolve([])).toBeNull();
  });

  it("agrees with the exact clipper", () => {
    const cells = fc.uniqueArray(fc.tuple(fc.nat(5), fc.nat(5)), { minLength: 1, maxLength: 25, selector: String });
    fc.assert(
      fc.property(cells, (chosen) => {
        const areas = chosen.map(([x, y]) => cell(x, y));
        const [quick, exact] = [dissolve(areas), uniteAreas(areas)];
        expect(quick && exact && area(quick) / area(exact)).toBeCloseTo(1, 9);
      }),
      { numRuns: 50 },
    );
  });
});
