import { describe, expect, it } from "vitest";
import type { PlanData } from "../../../../src/data/plan/plan-data.ts";
import type { Scene } from "../../../../src/map/scene/scene.ts";
import { createScenes } from "../../../../src/map/scene/scenes.ts";
import type { Geometry } from "../../../../src/model/atlas.ts";
import { ALL_PLANS } from "../../../../src/state/choices.ts";
import { type Library, library } from "../../../../src/state/library.ts";
import { type AtlasState, store } from "../../../../src/state/store.ts";
import { feature, passage, smallPlan } from "../../../support/builders.ts";

const point = (x: number, y: number): Geometry => ({ type: "Point", coordinates: [x, y] });
const CHAPTER = "part_1__chp_1";
const BOX = "part_2__box_1";

const one = smallPlan("one", [
  feature("one:rail", point(108.2, 31.2)),
  feature("one:school", point(108.4, 31.4), { kind: "public-service", passages: [passage(BOX, "学校")] }),
]);
const two = smallPlan("two", [feature("two:port", point(106, 29))]);

function holding(...plans: PlanData[]): Library {
  return {
    ...library.getState(),
    index: {
      status: "ready",
      value: {
        version: 1,
        build: "b",
        bbox: [105, 28, 110, 32],
        plans: [one.summary, two.summary],
        aliases: {},
        withdrawn: {},
      },
    },
    plans: new Map(plans.map((plan) => [plan.summary.id, { status: "ready", value: plan }])),
  };
}

const state: AtlasState = { ...store.getState(), plan: "one" };
const idsIn = ({ features }: Scene): unknown[] => features.features.map(({ properties }) => properties?.id);

/** The parts that are other objects than before. */
function changed(before: Scene, after: Scene): string[] {
  const old = new Map<string, unknown>(Object.entries(before));
  return Object.entries(after).flatMap(([part, value]) => (old.get(part) === value ? [] : [part]));
}

describe("a scene", () => {
  it("is empty, and without an extent, until the index is read", () => {
    const scene = createScenes()(state, library.getState());
    expect(scene.features.features).toEqual([]);
    expect(scene.home).toBeNull();
  });

  it("has the extent of the plan before the plan is read", () => {
    expect(createScenes()(state, holding()).home).toEqual([108, 31, 109, 32]);
    expect(createScenes()({ ...state, plan: ALL_PLANS }, holding()).home).toEqual([105, 28, 110, 32]);
  });

  it("holds the chosen plan, or all of them", () => {
    const scenes = createScenes();
    expect(idsIn(scenes(state, holding(one, two)))).toEqual(["one:rail", "one:school"]);
    expect(idsIn(scenes({ ...state, plan: ALL_PLANS }, holding(one, two)))).toEqual([
      "one:rail",
      "one:school",
      "two:port",
    ]);
  });

  it("says where the selected feature lies", () => {
    const scene = createScenes()({ ...state, side: { type: "card", feature: "one:rail" } }, holding(one));
    expect([scene.selected, scene.focus]).toEqual(["one:rail", [108.2, 31.2, 108.2, 31.2]]);
  });

  it("follows the text, but not away from the selected feature", () => {
    const scenes = createScenes();
    const reading: AtlasState = { ...state, reading: [BOX] };
    expect(scenes(reading, holding(one)).reading).toEqual([108.4, 31.4, 108.4, 31.4]);
    expect(scenes({ ...reading, follow: false }, holding(one)).reading).toBeNull();
    expect(scenes({ ...reading, side: { type: "card", feature: "one:school" } }, holding(one)).reading).toBeNull();
    expect(scenes({ ...state, reading: [CHAPTER] }, holding(one)).reading).toEqual([108.2, 31.2, 108.2, 31.2]);
  });
});

describe("a scene after another", () => {
  const plans = holding(one);

  it("keeps all parts while nothing it is derived from changes", () => {
    const scenes = createScenes();
    const before = scenes(state, plans);
    expect(changed(before, scenes({ ...state, language: "en", panel: "list" }, plans))).toEqual([]);
    expect(changed(before, scenes(state, { ...plans, plans: new Map(plans.plans) }))).toEqual([]);
  });

  it.each<[string, Partial<AtlasState>, string[]]>([
    ["a hover", { hover: "one:rail" }, ["highlights"]],
    ["a selection", { side: { type: "card", feature: "one:rail" } }, ["highlights", "accuracy", "selected", "focus"]],
    ["a move", { view: { lng: 108, lat: 31, zoom: 9 } }, ["view"]],
    ["the phone's sheet", { bottomInset: 300 }, ["bottomInset"]],
    ["a request for an area", { areaRequest: "view" }, ["areaRequest"]],
    ["a filter", { filters: { ...state.filters, kinds: ["rail"] } }, ["features", "names", "clusters"]],
  ])("changes by %s only what it must", (_, change, parts) => {
    const scenes = createScenes();
    const before = scenes(state, plans);
    expect(changed(before, scenes({ ...state, ...change }, plans))).toEqual(parts);
  });

  it("shows the query point and the area filter as long as they are chosen", () => {
    const scenes = createScenes();
    const before = scenes(state, plans);
    const asked = scenes({ ...state, side: { type: "query-point", lng: 108.1, lat: 31.1 } }, plans);
    expect(changed(before, asked)).toEqual(["queryPoint"]);
    expect(asked.queryPoint.features.map(({ geometry }) => geometry)).toEqual([point(108.1, 31.1)]);
    const filtered = scenes({ ...state, filters: { ...state.filters, area: [108, 31, 108.3, 31.3] } }, plans);
    expect(filtered.areaFilter.features).toHaveLength(1);
    expect(idsIn(filtered)).toEqual(["one:rail"]);
    expect(changed(before, scenes(state, plans))).toEqual(["features", "names", "clusters"]);
  });
});
