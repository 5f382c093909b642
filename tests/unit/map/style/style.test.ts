import { featureFilter, type LayerSpecification, validateStyleMin } from "@maplibre/maplibre-gl-style-spec";
import { expect, it } from "vitest";
import { paintOrder } from "../../../../src/map/style/layers/index.ts";
import { buildStyle } from "../../../../src/map/style/style.ts";
import { PAPER } from "../../../../src/symbols/palette.ts";
import { emptyScene } from "../../../support/fake-map.ts";

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
    "highlight-halo-named",
    "point-headline",
    "highlight-halo-selected",
    "highlight-point",
    "point-label-headline",
  ];
  expect(order.filter((id) => wanted.includes(id))).toEqual(wanted);
});

/** What the engine compiles a shader for: the type of a layer, and which of its paint asks for data. */
function shaderOf(layer: LayerSpecification): string {
  const asking = Object.entries(layer.paint ?? {}).flatMap(([property, value]) => {
    const text = JSON.stringify(value);
    if (!text.includes('["get"')) return [];
    return [text.includes('["zoom"]') ? `${property} by data and zoom` : `${property} by data`];
  });
  return [layer.type, ...asking.sort()].join(", ");
}

it("draws highlights with shaders that the plan or its counts have had compiled", () => {
  const isHighlight = (layer: LayerSpecification): boolean => "source" in layer && layer.source === "highlights";
  const there = new Set(style.layers.filter((layer) => !isHighlight(layer)).map(shaderOf));
  const highlights = style.layers.filter(isHighlight);
  expect(highlights.length).toBeGreaterThan(5);
  for (const layer of highlights) expect(there, layer.id).toContain(shaderOf(layer));
});

it("draws a structure's points as circles, never a line from one to the next", () => {
  const properties = { aggregate: true, highlight: "selected", kind: "agriculture", rank: 1 };
  const taking = style.layers.filter(
    (layer) =>
      "source" in layer &&
      layer.source === "highlights" &&
      featureFilter("filter" in layer ? layer.filter : undefined, `${layer.id}.filter`).filter(
        { zoom: 9 },
        { type: "Point", properties },
      ),
  );
  expect(taking.map(({ type }) => type)).toEqual(["circle"]);
});
