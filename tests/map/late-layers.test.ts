import { expect, it } from "vitest";
import { splitStyle } from "../../src/map/late-layers.ts";
import { buildStyle } from "../../src/map/style.ts";
import { PAPER } from "../../src/symbols/palette.ts";
import { emptyScene } from "./empty-scene.ts";

const url = "https://example.org/a.geojson";
const style = buildStyle(PAPER, { counties: url, rivers: url, lakes: url, towns: url }, emptyScene);
const { first, late } = splitStyle(style);

it("draws land, zones, lines and markers at once, and waits with everything that has letters", () => {
  const now = first.layers.map(({ id }) => id);
  expect(now).toEqual(expect.arrayContaining(["land", "area-wash-headline", "line-body-named", "point-minor"]));
  expect(now.filter((id) => id.includes("label"))).toEqual([]);
});

it("puts every late layer where the paint order has it", () => {
  const order = first.layers.map(({ id }) => id);
  for (const { layer, below } of late) {
    order.splice(below === undefined ? order.length : order.indexOf(below), 0, layer.id);
  }
  expect(order).toEqual(style.layers.map(({ id }) => id));
});
