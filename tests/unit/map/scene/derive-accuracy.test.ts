import { describe, expect, it } from "vitest";
import { distanceM } from "../../../../src/geometry/distance.ts";
import { deriveAccuracy } from "../../../../src/map/scene/derive-accuracy.ts";
import { toLngLat } from "../../../../src/model/geo.ts";
import { feature, smallPlan } from "../../../support/builders.ts";

const plan = smallPlan("one", [
  feature("one:school", { type: "Point", coordinates: [108.2, 31.2] }, { accuracyM: 4000 }),
  feature(
    "one:rail",
    {
      type: "LineString",
      coordinates: [
        [108, 0],
        [108.001, 0],
        [108.5, 0],
      ],
    },
    { accuracyM: 5000 },
  ),
  feature("one:nowhere", null),
  feature("one:net", { type: "Point", coordinates: [108.2, 31.2] }, { accuracyM: 5000, byMembers: true }),
  feature("one:inner", { type: "Point", coordinates: [108.2, 31.2] }, { byMembers: true, partOf: ["one:net"] }),
  feature(
    "one:stop",
    { type: "Point", coordinates: [108.3, 31.2] },
    { accuracyM: 800, partOf: ["one:net", "one:inner"] },
  ),
  feature("one:halt", { type: "Point", coordinates: [108.4, 31.2] }, { accuracyM: 5000, partOf: ["one:inner"] }),
  feature(
    "one:park",
    {
      type: "Polygon",
      coordinates: [
        [
          [108, 31],
          [108.1, 31],
          [108, 31.1],
          [108, 31],
        ],
      ],
    },
    { accuracyM: 3000 },
  ),
]);

describe("where the selected feature may really be", () => {
  it("is a disc with the radius of its accuracy around a point", () => {
    const [disc] = deriveAccuracy([plan], "one:school").features;
    if (disc?.geometry.type !== "Polygon") throw new Error("a disc is a polygon");
    const [ring = []] = disc.geometry.coordinates;
    for (const corner of ring) expect(distanceM([108.2, 31.2], toLngLat(corner)) / 4000).toBeCloseTo(1, 2);
    expect(ring[0]).toEqual(ring.at(-1));
  });

  it("is that of each member of what is drawn by its members, over several steps, once", () => {
    const { features } = deriveAccuracy([plan], "one:net");
    expect(features.map(({ properties }) => properties?.id).sort()).toEqual(["one:halt", "one:stop"]);
  });

  it("is a band of twice its accuracy along a line, without the bends that are finer", () => {
    const [band, ...more] = deriveAccuracy([plan], "one:rail").features;
    expect(more).toEqual([]);
    expect(band?.geometry).toEqual({
      type: "LineString",
      coordinates: [
        [108, 0],
        [108.5, 0],
      ],
    });
    // The world is 512 px wide at zoom 0: on the equator a px spans 78 km.
    expect(band?.properties?.band).toBeCloseTo(10 / 78.27, 3);
  });

  it("is nothing without a selection or a place, nor around an area", () => {
    expect(deriveAccuracy([plan], "one:park").features).toEqual([]);
    expect(deriveAccuracy([plan], null).features).toEqual([]);
    expect(deriveAccuracy([plan], "one:nowhere").features).toEqual([]);
  });
});
