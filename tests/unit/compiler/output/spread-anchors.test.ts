import booleanPointInPolygon from "@turf/boolean-point-in-polygon";
import type { Polygon } from "geojson";
import { describe, expect, it } from "vitest";
import { moveAnchors, spreadAnchors } from "../../../../compiler/output/spread-anchors.ts";
import { DATA_VERSION, type PlanFeatures } from "../../../../src/model/atlas.ts";
import { feature } from "../../../support/builders.ts";

/** A U, whose middle is outside it. */
const bay: Polygon = {
  type: "Polygon",
  coordinates: [
    [
      [108, 31],
      [108.4, 31],
      [108.4, 31.4],
      [108.3, 31.4],
      [108.3, 31.1],
      [108.1, 31.1],
      [108.1, 31.4],
      [108, 31.4],
      [108, 31],
    ],
  ],
};
const area = (anchor: [number, number]) => ({ area: { anchor, km2: 900 } });

describe("the anchors of areas with one outline", () => {
  const features = [
    feature("two:park", bay, area([108.05, 31.3])),
    feature("one:zone", bay, area([108.05, 31.3])),
    feature("one:belt", bay, { ...area([108.05, 31.3]), byMembers: true }),
    feature("one:other", bay, area([108.35, 31.3])),
  ];
  const anchors = spreadAnchors(features);

  it("stand beside each other inside it, in the order of the IDs, also for several plans", () => {
    expect([...anchors.keys()]).toEqual(["one:zone", "two:park"]);
    const [[west] = [0], [east] = [0]] = [...anchors.values()];
    expect(west).toBeLessThan(east);
    expect(east - west).toBeCloseTo(0.1 / 3, 4);
    for (const anchor of anchors.values()) expect(booleanPointInPolygon(anchor, bay)).toBe(true);
  });

  it("are published, and all else stays as it is", () => {
    const plan: PlanFeatures = { type: "FeatureCollection", version: DATA_VERSION, features };
    const moved = moveAnchors(plan, anchors).features;
    expect(moved.map(({ properties }) => properties.area?.anchor)).toEqual([
      anchors.get("two:park"),
      anchors.get("one:zone"),
      [108.05, 31.3],
      [108.35, 31.3],
    ]);
    expect(moved[3]).toBe(features[3]);
  });
});
