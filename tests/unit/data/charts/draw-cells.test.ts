import { expect, test } from "vitest";
import { drawCells } from "../../../../src/data/charts/draw-cells.ts";

const square = {
  name: "甲镇",
  geometry: {
    type: "Polygon" as const,
    coordinates: [
      [
        [107, 59.5],
        [109, 59.5],
        [109, 60.5],
        [107, 60.5],
        [107, 59.5],
      ],
    ],
  },
};

test("fills the width, north up, with the true shape at its latitude", () => {
  // At 60° a degree of longitude is half as long as one of latitude: two by one degrees are a square.
  const { height, paths } = drawCells([square], 100);
  expect(height).toBe(100);
  expect(paths).toEqual([{ name: "甲镇", path: "M0.0 100.0L100.0 100.0L100.0 0.0L0.0 0.0L0.0 100.0Z" }]);
});

test("draws nothing of nothing", () => {
  expect(drawCells([], 100)).toEqual({ height: 0, paths: [] });
});
