import { PNG } from "pngjs";
import { expect, it } from "vitest";
import { drawPlanPicture } from "../../../../../build/pages/picture/draw-plan-picture.ts";
import type { Geometry } from "../../../../../src/model/atlas.ts";
import { PAPER } from "../../../../../src/symbols/palette.ts";
import { feature } from "../../../../support/builders.ts";

const district = square(107, 30, 109, 31);
const plan = { bbox: [107, 30, 109, 31] as const, districts: ["开州区"] };
const counties = [
  { name: "开州区", geometry: district },
  { name: "云阳县", geometry: square(109, 30, 110, 31) },
];

function square(west: number, south: number, east: number, north: number): Geometry {
  return {
    type: "Polygon",
    coordinates: [
      [
        [west, south],
        [east, south],
        [east, north],
        [west, north],
        [west, south],
      ],
    ],
  };
}

/** The colour at a share of the picture's width and height, as `#rrggbb`. */
function colourAt(png: Buffer, across: number, down: number): string {
  const { width, height, data } = PNG.sync.read(png);
  const at = (Math.round(down * height) * width + Math.round(across * width)) * 4;
  return `#${data.subarray(at, at + 3).toString("hex")}`;
}

it("shows the plan's district in the middle, apart from its neighbours", () => {
  const png = drawPlanPicture(plan, [], { counties, water: [] });
  expect(PNG.sync.read(png)).toMatchObject({ width: 1200, height: 630 });
  expect(colourAt(png, 0.5, 0.5)).toBe(PAPER.land);
  expect(colourAt(png, 0.995, 0.5)).toBe(PAPER.landOutside);
});

it("shows water, and features in the colours of their kinds on top of it", () => {
  const lake = square(107.9, 30.4, 108.1, 30.6);
  const water = drawPlanPicture(plan, [], { counties, water: [lake] });
  expect(colourAt(water, 0.5, 0.5)).toBe(PAPER.water);
  const point = feature("kaizhou:shuiku", { type: "Point", coordinates: [108, 30.5] }, { kind: "water-works" });
  const png = drawPlanPicture(plan, [point], { counties, water: [lake] });
  expect(colourAt(png, 0.5, 0.5)).toBe(PAPER.kind["water-works"]);
});

it("leaves out areas that would only tint the whole picture", () => {
  const zone = feature("kaizhou:zone", square(100, 20, 120, 40), { kind: "ecology" });
  const png = drawPlanPicture(plan, [zone], { counties, water: [] });
  expect(colourAt(png, 0.5, 0.5)).toBe(PAPER.land);
});

it("gives the same bytes twice", () => {
  const draw = () => drawPlanPicture(plan, [], { counties, water: [] });
  expect(draw().equals(draw())).toBe(true);
});
