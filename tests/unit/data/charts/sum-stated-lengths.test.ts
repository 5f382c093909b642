import { expect, it } from "vitest";
import { listYears } from "../../../../src/data/charts/list-years.ts";
import { sumStatedLengths } from "../../../../src/data/charts/sum-stated-lengths.ts";
import { ALL_SHOWN } from "../../../../src/data/filters/filters.ts";
import type { PlanFeature } from "../../../../src/model/atlas.ts";
import { feature, figure, plan } from "../../../support/builders.ts";

/** `kind phase km` of each sum, and how many are left out. */
function sums(...plans: readonly [string, number, readonly PlanFeature[]][]): unknown[] {
  const found = sumStatedLengths(
    plans.map(([id, from, features]) => plan(id, from, features)),
    ALL_SHOWN,
  );
  return [...found.sums.map(({ kind, phase, km }) => `${kind} ${phase} ${km}`), found.without];
}

it("adds up lengths by kind and phase, and says how many have none", () => {
  const lines = [
    feature("one:a", null, { figures: [figure(80)] }),
    feature("one:b", null, { figures: [figure(20, { to: 30 })] }),
    feature("one:c", null, { phase: "study", figures: [figure(5), figure(7)] }),
    feature("one:d", null, { kind: "road", figures: [figure(2025, { what: "start", unit: "year" })] }),
    feature("one:park", null, { kind: "tourism", figures: [figure(9)] }),
  ];
  expect(sums(["one", 2021, lines])).toEqual(["rail start 100", "rail study 7", 1]);
});

it("never counts a structure and its members twice, however deep", () => {
  const network = [
    feature("one:net", null, { figures: [figure(150)] }),
    feature("one:ring", null, { partOf: ["one:net"] }),
    feature("one:east", null, { partOf: ["one:ring"], figures: [figure(40)] }),
  ];
  expect(sums(["one", 2021, network])).toEqual(["rail start 150", 0]);
});

it("counts members whose structure has no length", () => {
  const network = [feature("one:net", null), feature("one:east", null, { partOf: ["one:net"], figures: [figure(40)] })];
  expect(sums(["one", 2021, network])).toEqual(["rail start 40", 1]);
});

it("counts once what several plans or several features have", () => {
  const early = feature("early:a", null, { sameAs: ["late:a"], figures: [figure(10)] });
  const late = feature("late:a", null, { sameAs: ["early:a"], figures: [figure(12)] });
  const pair = ["b", "c"].map((slug) => {
    const together = ["late:b", "late:c"].filter((id) => id !== `late:${slug}`);
    return feature(`late:${slug}`, null, { figures: [figure(30, { together })] });
  });
  expect(sums(["early", 2021, [early]], ["late", 2026, [late, ...pair]])).toEqual(["rail start 42", 0]);
});

it("puts stated years on a line from the first year of the plans to the last", () => {
  const year = (value: number, what: "start" | "completion") => figure(value, { what, unit: "year" });
  const one = plan("one", 2021, [
    feature("one:a", null, { figures: [year(2025, "completion"), year(2023, "start")] }),
    feature("one:b", null, { figures: [year(2025, "start")] }),
    feature("one:c", null, { figures: [figure(80)] }),
  ]);
  const { years, without } = listYears([one], ALL_SHOWN);
  expect(years.map(({ year, events }) => [year, ...events.map(({ feature: { id } }) => id)])).toEqual([
    [2021],
    [2022],
    [2023, "one:a"],
    [2024],
    [2025, "one:b", "one:a"],
  ]);
  expect(without).toBe(1);
  expect(listYears([plan("two", 2021, [])], ALL_SHOWN).years).toEqual([]);
});
