import { describe, expect, test } from "vitest";
import {
  countChapters,
  countKinds,
  countPhases,
  countPlaces,
  countPlans,
} from "../../../../src/data/filters/counts.ts";
import { ALL_SHOWN, activeFilters, type Filters, passes } from "../../../../src/data/filters/filters.ts";
import { bestToLoosen, filtersHiding } from "../../../../src/data/filters/loosen.ts";
import { placeChoices } from "../../../../src/data/filters/place-choices.ts";
import { groupFeatures } from "../../../../src/data/table/group-features.ts";
import { feature, passage, smallPlan } from "../../../support/builders.ts";

const plans = [
  smallPlan("one", [
    feature("one:rail", { type: "Point", coordinates: [108.1, 31.1] }, { places: ["临江镇", "赵家街道"] }),
    feature(
      "one:road",
      {
        type: "LineString",
        coordinates: [
          [108, 31],
          [109, 32],
        ],
      },
      { kind: "road", phase: "study" },
    ),
    feature("one:town", null, {
      kind: "town",
      places: ["临江镇"],
      passages: [passage("part_2__box_1", "建设"), passage("part_1__chp_1", "建设")],
    }),
  ]),
  smallPlan("two", [feature("two:rail", { type: "Point", coordinates: [108.9, 31.9] }, { certainty: "traced" })]),
];

function shownBy(change: Partial<Filters>): string[] {
  const filters = { ...ALL_SHOWN, ...change };
  return plans.flatMap((plan) => plan.features.filter((one) => passes(one, filters)).map(({ id }) => id));
}

describe("each filter", () => {
  test.each<[string, Partial<Filters>, string[]]>([
    ["none", {}, ["one:rail", "one:road", "one:town", "two:rail"]],
    ["kind", { kinds: ["road", "town"] }, ["one:road", "one:town"]],
    ["phase", { phases: ["study"] }, ["one:road"]],
    ["certainty", { certainties: ["traced", "named"] }, ["one:town", "two:rail"]],
    ["plan", { plans: ["two"] }, ["two:rail"]],
    ["no plan at all", { plans: [] }, []],
    ["town", { place: "临江镇" }, ["one:rail", "one:town"]],
    ["chapter, by any passage", { section: "part_2" }, ["one:town"]],
    [
      "chapter, not one whose number begins the same",
      { section: "part_1__chp_1" },
      ["one:rail", "one:road", "one:town", "two:rail"],
    ],
    ["area, by the line itself and not its box", { area: [108.8, 31, 109, 31.2] }, []],
    ["area", { area: [108.85, 31.85, 109, 32] }, ["one:road", "two:rail"]],
    ["several together", { kinds: ["rail"], place: "赵家街道", plans: ["one"] }, ["one:rail"]],
  ])("%s", (_name, change, expected) => {
    expect(shownBy(change)).toEqual(expected);
  });

  test("is named as active only when it hides something", () => {
    expect(activeFilters(ALL_SHOWN)).toEqual([]);
    expect(
      activeFilters({
        kinds: [],
        phases: [],
        certainties: [],
        plans: [],
        place: "x",
        section: "part_1",
        area: [0, 0, 1, 1],
      }),
    ).toEqual(Object.keys(ALL_SHOWN));
  });
});

describe("counts", () => {
  const filters: Filters = { ...ALL_SHOWN, kinds: ["rail"], place: "临江镇" };

  test("leave their own filter out, so that each says what choosing it would show", () => {
    expect([...countKinds(plans, filters)]).toEqual([
      ["rail", 1],
      ["town", 1],
    ]);
    expect([...countPhases(plans, filters)]).toEqual([["start", 1]]);
    expect([...countPlaces(plans, filters)]).toEqual([
      ["临江镇", 1],
      ["赵家街道", 1],
    ]);
    expect([...countPlans(plans, { ...filters, place: null })]).toEqual([
      ["one", 1],
      ["two", 1],
    ]);
  });

  test("find the chapter around an item whose ID does not tell it", () => {
    const plan = smallPlan("one", [feature("one:a", null, { passages: [passage("item_18", "建设")] })]);
    expect([...countChapters([plan], ALL_SHOWN)]).toEqual([["part_1", 1]]);
    expect(plan.features.filter((one) => passes(one, { ...ALL_SHOWN, section: "part_1__chp_1" }))).toHaveLength(1);
    expect(groupFeatures(plan.features, [plan], "chapter").map(({ key }) => key)).toEqual(["one:part_1"]);
  });

  test("put a feature under every chapter that names it, once", () => {
    expect([...countChapters(plans, { ...ALL_SHOWN, plans: ["one"] })]).toEqual([
      ["part_1", 3],
      ["part_2", 1],
    ]);
  });
});

test("a line is found at the towns that it crosses, not only at those that it is drawn from", () => {
  const plan = smallPlan("one", [feature("one:a", null, { places: ["临江镇"], towns: ["临江镇", "竹溪镇"] })]);
  expect(plan.features.filter((one) => passes(one, { ...ALL_SHOWN, place: "竹溪镇" }))).toHaveLength(1);
  expect(placeChoices([plan], ALL_SHOWN).towns).toEqual([
    { name: "临江镇", count: 1 },
    { name: "竹溪镇", count: 1 },
  ]);
});

test("places to choose from are sorted into towns, counties and others, the most named first", () => {
  const plan = smallPlan("one", [
    feature("one:a", null, { places: ["汉丰湖", "临江镇"], counties: ["开州区"] }),
    feature("one:b", null, { places: ["赵家街道", "临江镇"], phase: "study" }),
  ]);
  expect(placeChoices([plan], { ...ALL_SHOWN, phases: ["study"] })).toEqual({
    towns: [
      { name: "临江镇", count: 1 },
      { name: "赵家街道", count: 1 },
    ],
    counties: [{ name: "开州区", count: 0 }],
    others: [{ name: "汉丰湖", count: 0 }],
  });
});

describe("an empty result", () => {
  test("names the filter whose removal shows the most", () => {
    const filters: Filters = { ...ALL_SHOWN, kinds: ["rail"], phases: ["study"] };
    expect(shownBy(filters)).toEqual([]);
    expect(bestToLoosen(plans, filters)).toEqual({ filter: "phases", count: 2 });
  });

  test("names none when no single removal helps", () => {
    expect(bestToLoosen(plans, { ...ALL_SHOWN, kinds: [], phases: [] })).toBeNull();
  });
});

test("the filters that hide a feature are named, each that would hide it alone", () => {
  const [, road] = plans[0]?.features ?? [];
  if (road === undefined) throw new Error("the plan has lost its road");
  expect(filtersHiding(road, ALL_SHOWN)).toEqual([]);
  expect(filtersHiding(road, { ...ALL_SHOWN, kinds: ["road"], phases: ["start"] })).toEqual(["phases"]);
  expect(filtersHiding(road, { ...ALL_SHOWN, kinds: ["rail"], place: "临江镇" })).toEqual(["kinds", "place"]);
});
