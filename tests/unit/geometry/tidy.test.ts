import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tidy } from "../../../src/geometry/tidy.ts";

const clockwise = [
  [0, 0],
  [0, 10],
  [10, 10],
  [10, 0],
  [0, 0],
];
const counterClockwise = [...clockwise].reverse();

describe("tidy", () => {
  it("turns outer rings counter-clockwise and holes clockwise", () => {
    const hole = [
      [2, 2],
      [4, 2],
      [4, 4],
      [2, 4],
      [2, 2],
    ];
    expect(tidy({ type: "Polygon", coordinates: [clockwise, hole] })).toEqual({
      type: "Polygon",
      coordinates: [counterClockwise, [...hole].reverse()],
    });
    expect(tidy({ type: "MultiPolygon", coordinates: [[counterClockwise]] })).toEqual({
      type: "MultiPolygon",
      coordinates: [[counterClockwise]],
    });
  });

  it("rounds to five decimals, drops heights and points that then repeat", () => {
    const line = [
      [108.1234567, 31, 400],
      [108.1234568, 31.000001],
      [108.2, 31],
    ];
    expect(tidy({ type: "LineString", coordinates: line })).toEqual({
      type: "LineString",
      coordinates: [
        [108.12346, 31],
        [108.2, 31],
      ],
    });
  });

  it("is null when nothing with an extent is left", () => {
    const speck = [
      [1, 1],
      [1.000001, 1],
      [1, 1.000001],
      [1, 1],
    ];
    expect(tidy({ type: "Polygon", coordinates: [speck] })).toBeNull();
    expect(tidy({ type: "MultiPolygon", coordinates: [[speck]] })).toBeNull();
    expect(
      tidy({
        type: "LineString",
        coordinates: [
          [1, 1],
          [1.000001, 1],
        ],
      }),
    ).toBeNull();
  });

  it("has nothing more to do the second time", () => {
    const degrees = fc.double({ min: -180, max: 180, noNaN: true });
    fc.assert(
      fc.property(fc.array(fc.tuple(degrees, degrees), { minLength: 2, maxLength: 6 }), (line) => {
        const once = tidy({ type: "LineString", coordinates: line.map((point) => [...point]) });
        expect(once === null ? null : tidy(once)).toEqual(once);
      }),
    );
  });
});
