import { describe, expect, test } from "vitest";
import { groupFeatures } from "../../../../src/data/table/group-features.ts";
import { documentOrder, type Sorting, sortFeatures } from "../../../../src/data/table/sort-features.ts";
import { findByNumbers, type StatedRange, statedColumns } from "../../../../src/data/table/stated-columns.ts";
import { findByName, tableRows } from "../../../../src/data/table/table-rows.ts";
import type { Figure } from "../../../../src/model/atlas.ts";
import { createScriptNormalizer } from "../../../../src/model/normalize-script.ts";
import { feature, figure, passage, smallPlan } from "../../../support/builders.ts";

const box = passage("part_2__box_1", "建设");
const plans = [
  smallPlan("one", [
    feature("one:xi", null, { name: "西线2号", phase: "study", passages: [box, box], places: ["赵家"] }),
    feature("one:ba", null, { name: "八角桥", kind: "road", places: ["临江"] }),
    feature("one:xi-10", null, { name: "西线10号", aliases: ["Line X"], passages: [box] }),
  ]),
  smallPlan("two", [feature("two:an", null, { name: "安居", kind: "town", places: ["安居"] })]),
];
const features = plans.flatMap((plan) => plan.features);
const order = documentOrder(plans);

function sorted(column: Sorting["column"], descending = false): string[] {
  return sortFeatures(features, { column, descending }, order).map(({ properties }) => properties.name);
}

describe("sorting", () => {
  test("by name follows pinyin, and numbers by value", () => {
    expect(sorted("name")).toEqual(["安居", "八角桥", "西线2号", "西线10号"]);
    expect(sorted("name", true)).toEqual(["西线10号", "西线2号", "八角桥", "安居"]);
  });

  test("by kind and phase follows the legend, and the document within one kind", () => {
    expect(sorted("kind")).toEqual(["安居", "西线2号", "西线10号", "八角桥"]);
    expect(sorted("phase", true)[0]).toBe("西线2号");
  });

  test("by place leaves those without one at the end, either way", () => {
    expect(sorted("place")).toEqual(["安居", "八角桥", "西线2号", "西线10号"]);
    expect(sorted("place", true)).toEqual(["西线2号", "八角桥", "安居", "西线10号"]);
  });

  test("by passages counts them", () => {
    expect(sorted("passages", true)[0]).toBe("西线2号");
  });
});

describe("numbers of the text", () => {
  const [long, short, none] = [
    feature("one:long", null, { name: "长", figures: [figure(80), figure(20, { to: 120 })] }),
    feature("one:short", null, { name: "短", figures: [figure(30), figure(2025, { what: "start", unit: "year" })] }),
    feature("one:none", null, { name: "无" }),
  ];
  const [ours] = [smallPlan("one", [none, long, short]).features];
  const names = (found: readonly { properties: { name: string } }[]) => found.map(({ properties }) => properties.name);

  test("sort by the largest, and leave those without one at the end, either way", () => {
    expect(names(sortFeatures(ours, { column: "length", descending: false }, new Map()))).toEqual(["短", "长", "无"]);
    expect(names(sortFeatures(ours, { column: "length", descending: true }, new Map()))).toEqual(["长", "短", "无"]);
  });

  test("have a column only where there are any", () => {
    expect(statedColumns(ours)).toEqual(["length", "year"]);
  });

  test("of several units sort unit by unit, and are only asked for at all", () => {
    const capacity = (value: number, unit: Figure["unit"]) => [figure(value, { what: "capacity", unit })];
    const { features } = smallPlan("one", [
      feature("one:grid", null, { name: "电网", figures: capacity(500, "kV") }),
      feature("one:school", null, { name: "学校", figures: capacity(2000, "place") }),
      feature("one:line", null, { name: "线路", figures: capacity(110, "kV") }),
      none,
    ]);
    const sort = (descending: boolean) => names(sortFeatures(features, { column: "capacity", descending }, new Map()));
    expect(sort(false)).toEqual(["线路", "电网", "学校", "无"]);
    expect(sort(true)).toEqual(["学校", "电网", "线路", "无"]);
    expect(names(findByNumbers(features, { capacity: { from: null, to: null } }, ["capacity"]))).toEqual([
      "电网",
      "学校",
      "线路",
    ]);
  });

  test("are limited from and to, or asked for at all; a range counts where it reaches in", () => {
    const find = (range: StatedRange) => names(findByNumbers(ours, { length: range }, ["length"]));
    expect(find({ from: null, to: null })).toEqual(["长", "短"]);
    expect(find({ from: 100, to: null })).toEqual(["长"]);
    expect(find({ from: 25, to: 40 })).toEqual(["长", "短"]);
    expect(find({ from: null, to: 10 })).toEqual([]);
    expect(names(findByNumbers(ours, {}, ["length"]))).toEqual(["无", "长", "短"]);
    expect(
      names(findByNumbers(ours, { length: { from: 1, to: null } }, [])),
      "a column that the table does not have",
    ).toEqual(["无", "长", "短"]);
  });
});

describe("groups", () => {
  test("by chapter keep the documents' order and hold every feature once", () => {
    const groups = groupFeatures(features, plans, "chapter");
    expect(groups.map(({ key, features: own }) => [key, own.length])).toEqual([
      ["one:part_1", 1],
      ["one:part_2", 2],
      ["two:part_1", 1],
    ]);
  });

  test("by phase and by kind follow the legend and leave empty ones out", () => {
    expect(groupFeatures(features, plans, "kind").map(({ key }) => key)).toEqual(["town", "rail", "road"]);
    expect(groupFeatures(features, plans, "phase").map(({ key }) => key)).toEqual(["start", "study"]);
  });

  test("that are closed show their heading alone; no grouping shows no heading", () => {
    const groups = groupFeatures(features, plans, "kind");
    expect(tableRows(groups, new Set(["rail"])).map(({ type }) => type)).toEqual([
      "group",
      "feature",
      "group",
      "group",
      "feature",
    ]);
    expect(tableRows(groupFeatures(features, plans, "none"), new Set()).map(({ type }) => type)).toEqual(
      features.map(() => "feature"),
    );
  });
});

test("finding by name looks at other names too, and wants every word", () => {
  const find = (words: string): string[] =>
    findByName(features, words, createScriptNormalizer("線线")).map(({ id }) => id);
  expect(find(" 西线  10 ")).toEqual(["one:xi-10"]);
  expect(find("line x")).toEqual(["one:xi-10"]);
  expect(find("西線")).toEqual(["one:xi", "one:xi-10"]);
  expect(find("⻄\u200b线 \uff11\uff10")).toEqual(["one:xi-10"]);
  expect(find("")).toHaveLength(4);
});
