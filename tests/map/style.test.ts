import { validateStyleMin } from "@maplibre/maplibre-gl-style-spec";
import { expect, it } from "vitest";
import { paintOrder } from "../../src/map/layers/index.ts";
import { buildStyle } from "../../src/map/style.ts";
import { PAPER } from "../../src/symbols/palette.ts";
import { emptyScene } from "./empty-scene.ts";

const style = buildStyle(
  PAPER,
  {
    counties: "https://example.org/counties.geojson",
    rivers: "https://example.org/rivers.geojson",
    lakes: "https://example.org/lakes.geojson",
    towns: "https://example.org/towns.geojson",
  },
  emptyScene,
);

it("is a style by the MapLibre specification", () => {
  expect(validateStyleMin(style)).toEqual([]);
});

it("asks for no glyphs and no sprite: text and markers are drawn on the reader's machine", () => {
  expect(style).not.toHaveProperty("glyphs");
  expect(style).not.toHaveProperty("sprite");
});

it("names every layer once and draws from sources that exist", () => {
  const ids = style.layers.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const layer of style.layers) {
    if ("source" in layer) expect(Object.keys(style.sources), layer.id).toContain(layer.source);
  }
});

it("paints land under water under zones under lines under points, and the plan's names over the basemap's", () => {
  const order = paintOrder(PAPER).map(({ id }) => id);
  const wanted = [
    "land",
    "river",
    "area-wash-headline",
    "border-district",
    "line-body-headline",
    "town-label",
    "line-label-headline",
    "point-headline",
    "point-label-headline",
  ];
  expect(order.filter((id) => wanted.includes(id))).toEqual(wanted);
});

it("filters every layer of the plan by the one look-up of shown features", () => {
  const own = style.layers.filter(
    (layer) => "source" in layer && ["shapes", "points", "line-names", "point-names"].includes(layer.source),
  );
  expect(own.length).toBeGreaterThan(10);
  for (const layer of own) {
    const filter = "filter" in layer ? JSON.stringify(layer.filter) : "";
    expect(filter, layer.id).toContain('["global-state","shown"]');
  }
});
