import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { distanceM } from "../../../src/geometry/distance.ts";
import { sunflower } from "../../../src/geometry/sunflower.ts";

describe("sunflower", () => {
  it("never strays beyond its radius nor lets two points meet", () => {
    const cases = fc.tuple(
      fc.integer({ min: 1, max: 150 }),
      fc.integer({ min: 50, max: 500 }),
      fc.integer({ min: 100, max: 3000 }),
    );
    fc.assert(
      fc.property(cases, ([count, spacing, radius]) => {
        const points = sunflower([108, 31], count, spacing, radius);
        expect(points).toHaveLength(count);
        for (const point of points) expect(distanceM(point, [108, 31])).toBeLessThan(radius * 1.01);
        expect(new Set(points.map(String)).size).toBe(count);
      }),
    );
  });
});
