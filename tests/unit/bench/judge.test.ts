import { describe, expect, it } from "vitest";
import { BUDGETS } from "../../../bench/budgets.ts";
import { describeBroken, judge } from "../../../bench/judge.ts";
import { type Results, summarize } from "../../../bench/summarize.ts";

const run = { firstFeatures: 100, filters: [10, 10, 10], click: 5 };
/** Everything as fast as the bare page. */
const fast: Results = {
  appRuns: [run],
  bareRuns: [run],
  extraScripts: 1024,
  heapGrowth: 0,
  compileTimes: [1000],
  searchTimes: [1, 2, 3],
};

const brokenIn = (results: Results): string | null => describeBroken(judge(summarize(results)));

describe("the bench", () => {
  it("measures every budget", () => {
    expect(summarize(fast).map(({ name }) => name)).toEqual(Object.keys(BUDGETS));
  });

  it("accepts what is within its budgets", () => {
    expect(brokenIn(fast)).toBeNull();
  });

  it.each([
    ["first plan features drawn (1.26 x, budget 1.25 x)", { appRuns: [{ ...run, firstFeatures: 126 }] }],
    ["filter change to frame (1.60 x, budget 1.5 x)", { appRuns: [{ ...run, filters: [16, 16, 90] }] }],
    ["critical-path JS", { extraScripts: 121 * 1024 }],
    ["click to passage", { appRuns: [{ ...run, click: 106 }] }],
    ["heap growth", { heapGrowth: 0.11 }],
    ["compile of all plans (3.10 s, budget 3 s)", { compileTimes: [1000, 3100, 9000] }],
    ["search after a keystroke", { searchTimes: [60] }],
  ] satisfies [string, Partial<Results>][])("names the budget that is broken: %s", (what, changed) => {
    expect(brokenIn({ ...fast, ...changed })).toContain(what);
  });

  it("does not take a measure that is missing for a good one", () => {
    expect(brokenIn({ ...fast, appRuns: [] })).toContain("first plan features drawn");
    expect(brokenIn({ ...fast, searchTimes: [] })).toContain("search after a keystroke");
  });
});
