import { describe, expect, test } from "vitest";
import { touchesBox } from "../../../src/geometry/touches-box.ts";
import type { Bbox } from "../../../src/model/geo.ts";

const box: Bbox = [0, 0, 10, 10];
const square = (west: number, south: number, east: number, north: number) => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
  [west, south],
];

describe("a line", () => {
  test.each([
    [
      "with an end in the box",
      [
        [5, 5],
        [20, 5],
      ],
      true,
    ],
    [
      "that runs through without a vertex inside",
      [
        [-5, 5],
        [15, 6],
      ],
      true,
    ],
    [
      "that cuts a corner",
      [
        [-1, 2],
        [2, -1],
      ],
      true,
    ],
    [
      "that passes a corner, though its own box overlaps",
      [
        [-6, 4],
        [4, -6],
      ],
      false,
    ],
    [
      "that stands beside the box",
      [
        [11, -5],
        [11, 15],
      ],
      false,
    ],
    [
      "along the very side",
      [
        [10, -5],
        [10, 15],
      ],
      true,
    ],
  ])("%s", (_name, coordinates, expected) => {
    expect(touchesBox({ type: "LineString", coordinates }, box)).toBe(expected);
    expect(
      touchesBox(
        {
          type: "MultiLineString",
          coordinates: [
            [
              [90, 80],
              [91, 80],
            ],
            coordinates,
          ],
        },
        box,
      ),
    ).toBe(expected);
  });
});

describe("an area", () => {
  test.each([
    ["inside the box", [square(2, 2, 3, 3)], true],
    ["around the box", [square(-5, -5, 15, 15)], true],
    ["with the box in its hole", [square(-5, -5, 15, 15), square(-1, -1, 11, 11)], false],
    ["with a hole that the box only partly fills", [square(-5, -5, 15, 15), square(1, 1, 4, 4)], true],
    ["next to the box", [square(11, 0, 12, 10)], false],
  ])("%s", (_name, coordinates, expected) => {
    expect(touchesBox({ type: "Polygon", coordinates }, box)).toBe(expected);
    expect(touchesBox({ type: "MultiPolygon", coordinates: [[square(80, 80, 81, 81)], coordinates] }, box)).toBe(
      expected,
    );
  });
});

test("points count when one of them lies in the box", () => {
  expect(touchesBox({ type: "Point", coordinates: [0, 10] }, box)).toBe(true);
  expect(touchesBox({ type: "Point", coordinates: [0, 10.1] }, box)).toBe(false);
  expect(
    touchesBox(
      {
        type: "MultiPoint",
        coordinates: [
          [11, 11],
          [1, 1],
        ],
      },
      box,
    ),
  ).toBe(true);
});
