import { describe, expect, it } from "vitest";
import { giveKeys, spellKeys } from "../../src/map/keys.ts";
import { twoPlans } from "../data/two-plans.ts";

const plans = twoPlans();
const [one, two] = plans;
if (one === undefined || two === undefined) throw new Error("there are not two plans");
const summaries = plans.map(({ summary }) => summary);
const keys = giveKeys(summaries, plans);

describe("keys of features", () => {
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
