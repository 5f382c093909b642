import { describe, expect, it } from "vitest";
import { giveKeys, spellKeys } from "../../src/map/keys.ts";
import { twoPlans } from "../data/two-plans.ts";

const plans = twoPlans();
const [one, two] = plans;
if (one === undefined || two === undefined) throw new Error("there are not two plans");
const summaries = plans.map(({ summary }) => summary);
const keys = giveKeys(summaries, plans);

describe("keys of features", () => {
  it("never run out, and then are still found only where they were put", () => {
    const many = summaries.map((summary) => ({ ...summary, counts: { ...summary.counts, features: 0xd7ff } }));
    const late = giveKeys(many, plans);
    expect(new Set(late.values()).size).toBe(late.size);
    const [first, ...others] = two.features.map(({ id }) => id);
    expect(spellKeys(others, late).includes(late.get(first ?? "") ?? "?")).toBe(false);
  });

  it("are all different", () => {
    expect(keys.size).toBe(one.features.length + two.features.length);
    expect(new Set(keys.values()).size).toBe(keys.size);
  });

  it("stay the same whichever plans are on the map", () => {
    const alone = giveKeys(summaries, [two]);
    for (const { id } of two.features) expect(alone.get(id)).toBe(keys.get(id));
    expect(alone.size).toBe(two.features.length);
  });

  it("are found in a text of keys only where they were put", () => {
    const [first, ...others] = [...keys.keys()];
    const text = spellKeys(others, keys);
    for (const id of others) expect(text.includes(keys.get(id) ?? "?")).toBe(true);
    expect(text.includes(keys.get(first ?? "") ?? "?")).toBe(false);
  });
});
