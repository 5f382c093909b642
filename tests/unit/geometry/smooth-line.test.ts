import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { smoothLine } from "../../../src/geometry/smooth-line.ts";
import type { LngLat } from "../../../src/model/geo.ts";

const point = fc.tuple(
  fc.double({ min: 105, max: 110, noNaN: true }).map((lon) => Math.round(lon * 1e3) / 1e3),
  fc.double({ min: 28, max: 33, noNaN: true }).map((lat) => Math.round(lat * 1e3) / 1e3),
);

describe("smoothLine", () => {
  it("passes through every point in order, and stays a line of finite numbers", () => {
    fc.assert(
      fc.property(fc.array(point, { minLength: 2, maxLength: 8 }), (points) => {
        const line = smoothLine(points).map(String);
        let from = 0;
        for (const each of points) {
          const at = line.indexOf(String(each), from);
          expect(at).toBeGreaterThanOrEqual(from);
          from = at;
        }
        expect(line.join()).not.toMatch(/NaN|Infinity/);
      }),
    );
  });

  it("does not overshoot where a short leg follows a long one", () => {
    const line = smoothLine([
      [105, 30],
      [108, 30],
      [108.05, 30.05],
      [108.05, 31],
    ]);
    expect(Math.max(...line.map(([lon]) => lon))).toBeLessThan(108.12);
  });

  it("leaves two points a straight line and closes a ring without a corner", () => {
    expect(
      smoothLine([
        [108, 31],
        [109, 31],
      ]),
    ).toHaveLength(2);
    const ring: LngLat[] = [
      [108, 31],
      [109, 31],
      [109, 32],
      [108, 32],
      [108, 31],
    ];
    const line = smoothLine(ring);
    const [start, next] = line;
    const [last, end] = line.slice(-2);
    expect(end).toEqual(start);
    const turn =
      Math.atan2((next?.[1] ?? 0) - 31, (next?.[0] ?? 0) - 108) -
      Math.atan2(31 - (last?.[1] ?? 0), 108 - (last?.[0] ?? 0));
    expect(Math.abs(turn)).toBeLessThan(0.5);
  });
});
