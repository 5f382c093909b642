import { describe, expect, test } from "vitest";
import { ALL_PLANS, type Choices, FIRST_CHOICES } from "../../../src/state/choices.ts";
import { IDLE, type Library } from "../../../src/state/library.ts";
import { plansNeeded } from "../../../src/state/plans-needed.ts";
import { feature, plan } from "../../support/builders.ts";
import { indexOf } from "../../support/fake-source.ts";

const kaizhou = plan("kaizhou", 2021, [feature("kaizhou:line", null, { sameAs: ["chengyu:line", "bazhou:line"] })]);
const all = [plan("bazhou", 2021, []), kaizhou, plan("chengyu", 2026, [])];
const index: Library["index"] = { status: "ready", value: indexOf(all) };
const unread: Library = { index, plans: new Map(), scriptNormalizer: IDLE };
const read: Library = { ...unread, plans: new Map([["kaizhou", { status: "ready", value: kaizhou }]]) };

const needed = (change: Partial<Choices>, library: Library = read): string[] =>
  plansNeeded({ ...FIRST_CHOICES, ...change }, library).map(({ id }) => id);

describe("the plans that choices need", () => {
  test("are none before the index is ready", () => {
    expect(needed({}, { ...unread, index: { status: "loading" } })).toEqual([]);
  });

  test("are the chosen plan, or all of them", () => {
    expect(needed({})).toEqual(["kaizhou"]);
    expect(needed({ plan: ALL_PLANS })).toEqual(["bazhou", "kaizhou", "chengyu"]);
  });

  test("are all for a query point and for the comparison", () => {
    expect(needed({ side: { type: "query-point", lng: 108, lat: 31 } })).toHaveLength(3);
    expect(needed({ screen: "compare" })).toHaveLength(3);
  });

  test("are, for a feature, also the plans of what it is the same as, once its plan is read", () => {
    const card: Partial<Choices> = { side: { type: "card", feature: "kaizhou:line" } };
    expect(needed(card, unread)).toEqual(["kaizhou"]);
    expect(needed(card)).toEqual(["bazhou", "kaizhou", "chengyu"]);
  });

  test("hold the plan of a feature that an address opens beside another plan", () => {
    expect(needed({ side: { type: "card", feature: "bazhou:line" } })).toEqual(["bazhou", "kaizhou"]);
  });

  test("hold no plan that the index does not have", () => {
    expect(needed({ plan: "nowhere", side: { type: "card", feature: "nowhere:line" } })).toEqual([]);
  });
});
