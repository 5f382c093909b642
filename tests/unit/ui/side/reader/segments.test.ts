import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Mention } from "../../../../../src/data/plan/plan-data.ts";
import { cutSegments } from "../../../../../src/ui/side/reader/segments.ts";
import { feature, smallPlan } from "../../../../support/builders.ts";

const plan = smallPlan("one", [feature("one:lake", null), feature("one:resort", null)]);

function mention(id: string, start: number, end: number): Mention {
  const found = plan.featureById.get(id);
  if (found === undefined) throw new Error(`${id} is not in the plan`);
  return { feature: found, passage: 0, start, end, mark: [start, end] };
}

const text = "创建汉丰湖国家级旅游度假区";

describe("the names in a paragraph", () => {
  it("are segments of their own, and the rest is plain", () => {
    const segments = cutSegments(text, [0, text.length], [mention("one:resort", 2, 13)], null);
    expect(segments.map((segment) => [segment.text, segment.features])).toEqual([
      ["创建", []],
      ["汉丰湖国家级旅游度假区", ["one:resort"]],
    ]);
  });

  it("may be nested: a segment belongs to the shortest name around it", () => {
    const mentions = [mention("one:resort", 2, 13), mention("one:lake", 2, 5)];
    const segments = cutSegments(text, [0, text.length], mentions, null);
    expect(segments.map((segment) => [segment.text, segment.features])).toEqual([
      ["创建", []],
      ["汉丰湖", ["one:lake"]],
      ["国家级旅游度假区", ["one:resort"]],
    ]);
  });

  it("leave the numbers of the open feature in sight, also inside a passage or a name", () => {
    const segments = cutSegments("新区50平方公里开发", [0, 11], [mention("one:resort", 0, 4)], [0, 11], [], [[2, 8]]);
    expect(segments.map((segment) => [segment.text, segment.isNumber, segment.inPassage])).toEqual([
      ["新区", false, true],
      ["50", true, true],
      ["平方公里", true, true],
      ["开发", false, true],
    ]);
  });

  it("may be shared: then all features of that name can be chosen from", () => {
    const mentions = [mention("one:resort", 2, 5), mention("one:lake", 2, 5)];
    const [, shared] = cutSegments(text, [0, text.length], mentions, null);
    expect(shared?.features).toEqual(["one:resort", "one:lake"]);
  });

  it("know whether they are in the open passage", () => {
    const segments = cutSegments(text, [0, text.length], [], [2, 5]);
    expect(segments.filter((segment) => segment.inPassage).map((segment) => segment.text)).toEqual(["汉丰湖"]);
  });
});

it("loses no character, wherever names are", () => {
  const range = fc.tuple(fc.nat(text.length), fc.nat(text.length)).map(([a, b]) => [Math.min(a, b), Math.max(a, b)]);
  fc.assert(
    fc.property(fc.array(range), range, (ranges, [from = 0, to = 0]) => {
      const mentions = ranges.map(([start = 0, end = 0]) => mention("one:lake", start, end));
      const segments = cutSegments(text, [0, text.length], mentions, [from, to]);
      expect(segments.map((segment) => segment.text).join("")).toBe(text);
    }),
  );
});
