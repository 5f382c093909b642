import { describe, expect, it } from "vitest";
import { ALL_SHOWN, type Filters } from "../../../../src/data/filters/filters.ts";
import type { Feature } from "../../../../src/data/plan/plan-data.ts";
import {
  deriveClusters,
  deriveExtent,
  deriveHighlights,
  deriveShown,
  deriveSources,
  mapFeatures,
} from "../../../../src/map/scene/derive.ts";
import type { Geometry } from "../../../../src/model/atlas.ts";
import { feature, smallPlan } from "../../../support/builders.ts";

const point = (x: number, y: number): Geometry => ({ type: "Point", coordinates: [x, y] });
const line: Geometry = {
  type: "LineString",
  coordinates: [
    [108, 31],
    [109, 32],
  ],
};
const square: Geometry = {
  type: "Polygon",
  coordinates: [
    [
      [108, 31],
      [108.1, 31],
      [108.1, 31.1],
      [108, 31.1],
      [108, 31],
    ],
  ],
};
const lines: Geometry = { type: "MultiLineString", coordinates: [line.coordinates, line.coordinates] };

const plan = smallPlan("one", [
  feature("one:school", point(108.2, 31.2), { rank: 3, places: ["临江镇"], kind: "public-service" }),
  feature("one:clinic", point(108.4, 31.4), { rank: 3, places: ["临江镇"], kind: "public-service" }),
  feature("one:plant", point(108.5, 31.5), { rank: 3, places: ["长沙镇"], kind: "water-works" }),
  feature("one:core", point(108.3, 31.3), { rank: 1 }),
  feature("one:network", lines, { rank: 1, byMembers: true }),
  feature("one:stop", point(108.6, 31.6), { partOf: ["one:network"] }),
  feature("one:rail", line, { partOf: ["one:network"] }),
  feature("one:zone", square, { kind: "ecology", area: { anchor: [108.05, 31.05], km2: 106 } }),
  feature("one:nowhere", null),
]);

const idsIn = (collection: { features: { properties: unknown }[] }): string[] =>
  collection.features.flatMap(({ properties }) =>
    typeof properties === "object" && properties !== null && "id" in properties ? [String(properties.id)] : [],
  );

describe("sources", () => {
  const all = mapFeatures([plan]);
  const { features, names } = deriveSources(all, deriveShown([plan], ALL_SHOWN));
  const points = ["one:school", "one:clinic", "one:plant", "one:core", "one:stop", "one:zone"];

  it("hold every located feature, and none that is not: areas under lines under points", () => {
    expect(idsIn(features)).toEqual(["one:zone", "one:network", "one:rail", ...points]);
  });

  it("leave out what the filters hide", () => {
    const { features, names } = deriveSources(all, deriveShown([plan], { ...ALL_SHOWN, kinds: ["ecology"] }));
    expect(idsIn(features)).toEqual(["one:zone", "one:zone"]);
    expect(idsIn(names)).toEqual(["one:zone"]);
  });

  it("name lines and points, and areas at their anchor", () => {
    expect(idsIn(names)).toEqual(["one:network", "one:rail", ...points]);
  });

  it("give an area one anchor inside it", () => {
    const anchors = names.features.filter(({ properties }) => properties?.id === "one:zone");
    expect(anchors.map(({ geometry }) => geometry)).toEqual([{ type: "Point", coordinates: [108.05, 31.05] }]);
  });

  it("flag a structure that is drawn through its members, so that it is not painted over them", () => {
    const aggregates = features.features.filter(({ properties }) => properties?.aggregate === true);
    expect(aggregates.map(({ properties }) => properties?.id)).toEqual(["one:network"]);
  });
});

describe("shown features", () => {
  it("are those that pass the filters", () => {
    const shown = deriveShown([plan], { ...ALL_SHOWN, kinds: ["public-service"] });
    expect([...shown]).toEqual(["one:school", "one:clinic"]);
  });

  it("are what the counts of minor points count, by place", () => {
    const all = deriveClusters([plan], deriveShown([plan], ALL_SHOWN));
    expect(all.features.map(({ properties }) => properties?.count)).toEqual([2, 1]);
    const some = deriveClusters([plan], deriveShown([plan], { ...ALL_SHOWN, kinds: ["water-works"] }));
    expect(some.features.map(({ properties }) => properties?.members)).toEqual(["one:plant"]);
  });

  it("stand amid what they count", () => {
    const [first] = deriveClusters([plan], deriveShown([plan], ALL_SHOWN)).features;
    expect(first?.geometry).toEqual({ type: "Point", coordinates: [expect.closeTo(108.3), expect.closeTo(31.3)] });
  });
});

describe("highlights", () => {
  const all = mapFeatures([plan]);
  const shownBy = (filters: Filters) => deriveShown([plan], filters);
  const everything = shownBy(ALL_SHOWN);
  const [school, clinic] = plan.features;
  if (school === undefined || clinic === undefined) throw new Error("the plan has lost its features");
  const highlightsOf = (shown: ReadonlySet<string>, selected: string | null, hover: string | null, named: Feature[]) =>
    deriveHighlights(all, shown, selected, hover, named, [plan]).features.map(({ properties }) => [
      properties?.id,
      properties?.highlight,
    ]);

  it("are what is selected, pointed at or named, each by its strongest reason", () => {
    expect(highlightsOf(everything, "one:school", "one:clinic", [school, clinic])).toEqual([
      ["one:school", "selected"],
      ["one:clinic", "hover"],
    ]);
    expect(highlightsOf(everything, null, null, [clinic])).toEqual([["one:clinic", "named"]]);
    expect(highlightsOf(everything, null, null, [])).toEqual([]);
  });

  it("show a structure with those of its members that its geometry leaves out", () => {
    expect(highlightsOf(everything, "one:network", null, [])).toEqual([
      ["one:network", "selected"],
      ["one:stop", "selected"],
    ]);
  });

  it("are the same nothing again where nothing stands out, so that the map is left alone", () => {
    const nothing = deriveHighlights(all, everything, null, null, [], [plan]);
    expect(deriveHighlights(all, shownBy({ ...ALL_SHOWN, kinds: [] }), null, null, [], [plan])).toBe(nothing);
  });

  it("are an area and its anchor both", () => {
    const { features } = deriveHighlights(all, everything, "one:zone", null, [], [plan]);
    expect(features.map(({ geometry }) => geometry.type)).toEqual(["Polygon", "Point"]);
  });

  it("leave out what the filters hide, but for what is selected: a link or a search may have led there", () => {
    const ecology = shownBy({ ...ALL_SHOWN, kinds: ["ecology"] });
    const zone = ["one:zone", "hover"];
    expect(highlightsOf(ecology, null, "one:zone", [school])).toEqual([zone, zone]);
    expect(highlightsOf(ecology, "one:school", "one:clinic", [])).toEqual([["one:school", "selected"]]);
  });
});

it("finds the extent of features that have a place, and none for those that have not", () => {
  expect(deriveExtent(plan.features.slice(0, 3))).toEqual([108.2, 31.2, 108.5, 31.5]);
  expect(deriveExtent(plan.features.slice(-1))).toBeNull();
});
