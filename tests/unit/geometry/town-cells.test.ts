import { area } from "@turf/area";
import { booleanPointInPolygon } from "@turf/boolean-point-in-polygon";
import { kinks } from "@turf/kinks";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dissolve } from "../../../src/geometry/dissolve.ts";
import { townCells } from "../../../src/geometry/town-cells.ts";
import type { AreaGeometry, LngLat } from "../../../src/model/geo.ts";

/** A county with a bay cut into it from the south. */
const outline: AreaGeometry = {
  type: "Polygon",
  coordinates: [
    [
      [108, 31],
      [108.4, 31],
      [108.5, 31.35],
      [108.6, 31],
      [109, 31],
      [109, 32],
      [108, 32],
      [108, 31],
    ],
  ],
};

const inside = fc
  .tuple(fc.integer({ min: 801, max: 899 }), fc.integer({ min: 3140, max: 3199 }))
  .map(([x, y]): LngLat => [100 + x / 100, y / 100]);

describe("townCells", () => {
  it("share out the whole county, each around its own seat, and unite without a seam", () => {
    fc.assert(
      fc.property(fc.uniqueArray(inside, { minLength: 2, maxLength: 12, selector: String }), (seats) => {
        const cells = townCells(seats, outline);
        const total = cells.reduce((sum, cell) => sum + (cell === null ? 0 : area(cell)), 0);
        expect(total / area(outline)).toBeCloseTo(1, 3);
        seats.forEach((seat, index) => {
          const cell = cells[index];
          expect(cell && booleanPointInPolygon([...seat], cell)).toBe(true);
        });
        const some = cells.filter((cell) => cell !== null).slice(0, 1 + Math.floor(seats.length / 2));
        const united = dissolve(some);
        expect(united && kinks(united).features).toEqual([]);
        expect((united && area(united) / some.reduce((sum, cell) => sum + area(cell), 0)) ?? 0).toBeCloseTo(1, 6);
      }),
      { numRuns: 40 },
    );
  });
});
