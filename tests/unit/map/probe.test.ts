import { beforeEach, describe, expect, it } from "vitest";
import { createProbe } from "../../../src/map/probe.ts";
import { FakeMap } from "../../support/fake-map.ts";

const layer = {};
const rail = {
  layer,
  properties: { id: "one:rail", highlight: "hover" },
  geometry: {
    type: "LineString" as const,
    coordinates: [
      [100, 40],
      [105, 36],
      [106, 35],
    ],
  },
};
const zone = {
  layer,
  properties: { id: "one:zone" },
  geometry: { type: "Polygon" as const, coordinates: [rail.geometry.coordinates] },
};

let map: FakeMap;

beforeEach(() => {
  map = new FakeMap();
  map.addLayer({ id: "line", type: "line", source: "features" });
  map.addLayer({ id: "glow", type: "line", source: "highlights" });
  map.rendered = [rail, rail, zone];
});

describe("the probe", () => {
  it("asks only the layers of the plan what is rendered, and names each feature once", () => {
    expect(createProbe(map, () => []).rendered()).toEqual(["one:rail", "one:zone"]);
    expect(map.takeCalls()).toEqual(['query {"layers":["line"]}']);
  });

  it("says what stands out and why", () => {
    map.rendered = [rail];
    expect(createProbe(map, () => []).highlighted()).toEqual({ "one:rail": "hover" });
    expect(map.takeCalls()).toEqual(['query {"layers":["glow"]}']);
  });

  it("counts pixels of the page, not of the canvas", () => {
    expect(createProbe(map, (x, y) => [`${x},${y}`]).meantAt(110, 220)).toEqual(["100,200"]);
  });

  it("finds a pixel where a click means a feature alone, else one among others, else none", () => {
    const alone = createProbe(map, (x) => (x === 600 ? ["one:rail"] : ["one:rail", "one:zone"]));
    expect(alone.pixelOf("one:rail")).toEqual({ x: 610, y: 520 });
    const among = createProbe(map, () => ["one:rail", "one:zone"]);
    expect(among.pixelOf("one:rail")).toEqual({ x: 510, y: 420 });
    expect(createProbe(map, () => []).pixelOf("one:rail")).toBeNull();
    expect(among.pixelOf("one:zone"), "an area is clicked at its marker").toBeNull();
  });
});
