import { describe, expect, it } from "vitest";
import { ALL_SHOWN } from "../../../../src/data/filters/filters.ts";
import { deriveShown, deriveSources, mapFeatures } from "../../../../src/map/scene/derive.ts";
import { assignLanes, leadsWest } from "../../../../src/map/scene/lanes.ts";
import type { Geometry } from "../../../../src/model/atlas.ts";
import { feature, smallPlan } from "../../../support/builders.ts";

const course = (...coordinates: [number, number][]): Geometry => ({ type: "LineString", coordinates });
const river = course([109, 31], [108, 31.5]);
const road = course([109, 31], [108.5, 31.2], [108, 31.5]);

const plan = smallPlan("one", [
  feature("one:waterway", river),
  feature("one:dike", river),
  feature("one:reserve", river),
  feature("one:road", road),
  feature("one:network", road, { byMembers: true }),
  feature("one:school", { type: "Point", coordinates: [108, 31] }),
  feature("one:clinic", { type: "Point", coordinates: [108, 31] }),
]);

const lanesIn = ({ features }: { features: { properties: unknown }[] }): unknown[] =>
  features.map(({ properties }) =>
    typeof properties === "object" && properties !== null && "lane" in properties ? properties.lane : undefined,
  );

describe("lanes", () => {
  it("part what lies on one course, evenly to both sides, and leave alone what has its own", () => {
    expect([...assignLanes(plan.features)]).toEqual([
      ["one:waterway", -1],
      ["one:dike", 0],
      ["one:reserve", 1],
    ]);
  });

  it("are those of the lines, and of their names turned round where a line leads west", () => {
    expect([leadsWest(river), leadsWest(course([108, 31], [109, 31]))]).toEqual([true, false]);
    const { features, names } = deriveSources(mapFeatures([plan]), deriveShown([plan], ALL_SHOWN));
    expect(lanesIn(features)).toEqual([-1, 0, 1, 0, 0, 0, 0]);
    expect(lanesIn(names).map(Number)).toEqual([1, 0, -1, 0, 0, 0, 0]);
  });
});
