import { describe, expect } from "vitest";
import { featuresOf, phasesOf } from "../support/plans.ts";
import { test } from "../test.ts";

describe("filtering", () => {
  test("showing one phase alone leaves on the map just the features of that phase", async ({ regular: visitor }) => {
    await visitor.open();
    const before = await visitor.shownFeatureIds();
    await visitor.onlyPhase("在建");
    const after = await visitor.shownFeatureIds();
    const phases = phasesOf("kaizhou");
    expect(after.length, "features left on the map").toBeGreaterThan(0);
    expect(after.length, "features left on the map").toBeLessThan(before.length);
    expect(
      after.filter((id) => phases.get(id) !== "under-construction"),
      "features of other phases on the map",
    ).toEqual([]);
    expect(await visitor.shownCount(), "count in the legend").toBe(
      [...phases.values()].filter((phase) => phase === "under-construction").length,
    );
  });

  test("ticking a phase off takes its features away, and ticking it on brings them back", async ({
    regular: visitor,
  }) => {
    await visitor.open();
    const before = (await visitor.shownFeatureIds()).sort();
    const total = await visitor.shownCount();
    const preliminary = await visitor.countOf("前期");
    await visitor.toggle("前期");
    const phases = phasesOf("kaizhou");
    const without = await visitor.shownFeatureIds();
    expect(without.filter((id) => phases.get(id) === "preliminary")).toEqual([]);
    expect(await visitor.shownCount()).toBe(total - preliminary);
    await visitor.toggle("前期");
    expect((await visitor.shownFeatureIds()).sort()).toEqual(before);
  });

  test("map, list and legend agree on one kind in one phase", async ({ regular: visitor }) => {
    await visitor.open();
    await visitor.onlyPhase("研究");
    await visitor.onlyKind("铁路");
    const expected = featuresOf("kaizhou").filter(
      ({ properties }) => properties.kind === "rail" && properties.phase === "study",
    );
    expect(await visitor.shownCount(), "count in the legend").toBe(expected.length);
    await visitor.openPanel("list");
    expect((await visitor.listed()).sort(), "names in the list").toEqual(
      expected.map(({ properties }) => properties.name).sort(),
    );
    const ids = expected.map(({ id }) => id);
    expect(
      (await visitor.shownFeatureIds()).filter((id) => !ids.includes(id)),
      "features on the map that the list lacks",
    ).toEqual([]);
  });

  test("an empty result says what to loosen, and one click shows all again", async ({ reader: visitor }) => {
    await visitor.open();
    await visitor.waitForPlan();
    const total = await visitor.shownCount();
    await visitor.onlyPhase("前期");
    await visitor.onlyKind("航空");
    await visitor.openPanel("list");
    expect(await visitor.panel().innerText()).toContain("当前筛选下没有条目");
    expect(await visitor.panel().innerText()).toMatch(/放宽“(类别|阶段)”/);
    await visitor.openPanel("legend");
    await visitor.showAll();
    expect(await visitor.shownCount()).toBe(total);
  });

  test("features without a place are listed and can be read", async ({ reader: visitor }) => {
    const unlocated = featuresOf("kaizhou").find(
      ({ geometry, properties }) => geometry === null && properties.rank < 3,
    );
    if (unlocated === undefined) throw new Error("every headline of 开州 has a place: this test needs another plan");
    await visitor.open(`p=kaizhou&f=${unlocated.id.split(":")[1]}`);
    await expect.poll(() => visitor.card().innerText()).toBe(unlocated.properties.name);
    expect(await visitor.side().innerText()).toContain("未能定位");
    expect(await visitor.side().innerText(), "the reason").toContain(unlocated.properties.unlocated ?? "?");
    await visitor.readInText();
    expect(await visitor.highlighted()).toBe(unlocated.properties.passages[0]?.exact);
  });
});
