import { expect, it } from "vitest";
import { splitStyle } from "../../../../src/map/style/deferred-layers.ts";
import { buildStyle } from "../../../../src/map/style/style.ts";
import { PAPER } from "../../../../src/symbols/palette.ts";
import { emptyScene } from "../../../support/fake-map.ts";

const url = "https://example.org/a.geojson";
const style = buildStyle(PAPER, { counties: url, rivers: url, lakes: url, towns: url }, emptyScene);
const { first, deferred } = splitStyle(style);

it("begins with the plan's zones, lines and markers: no land, no letters, no hatches", () => {
  const now = first.layers.map(({ id }) => id);
  expect(now).toEqual(expect.arrayContaining(["background", "area-wash-headline", "line-body-named", "point-minor"]));
  expect(now.filter((id) => /label|hatch|land|river|highlight/.test(id))).toEqual([]);
  expect(Object.keys(first.sources)).toEqual(["features"]);
});

it("loses nothing of the style", () => {
  const names = [...Object.keys(first.sources), ...deferred.sources.map(([name]) => name)];
  expect(names.sort()).toEqual(Object.keys(style.sources).sort());
});

it("puts every deferred layer where the paint order has it", () => {
  const order = first.layers.map(({ id }) => id);
  for (const { layer, below } of deferred.layers) {
    order.splice(below === undefined ? order.length : order.indexOf(below), 0, layer.id);
  }
  expect(order).toEqual(style.layers.map(({ id }) => id));
});
