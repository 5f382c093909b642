import { describe, expect } from "vitest";
import { FiltersPage } from "../pages/filters-page.ts";
import { featuresOf } from "../support/plans.ts";
import { test } from "../test.ts";

const kaizhou = featuresOf("kaizhou");

describe("more filters", () => {
  test("a town, a chapter and a phase together leave what is in all three, and the address keeps them", async ({
    reader: visitor,
  }) => {
    const filters = await FiltersPage.open(visitor, "p=kaizhou");
    await filters.choosePlace("临江镇");
    await filters.chooseChapter("第八篇");
    await visitor.onlyPhase("期内开工");
    const expected = kaizhou.filter(
      ({ properties: { places, phase, passages } }) =>
        places.includes("临江镇") && phase === "start" && passages.some(({ section }) => section.startsWith("part_8")),
    );
    expect(expected.length).toBeGreaterThan(0);
    expect(await visitor.shownCount()).toBe(expected.length);
    expect(await filters.chips()).toEqual(["阶段：期内开工", "地点：临江镇", "章节：第八篇"]);
    await expect.poll(() => visitor.query(), { message: "the phase in the address" }).toMatch(/(^|&)h=\w/);
    await visitor.reload();
    await visitor.waitForPlan();
    expect(await visitor.shownCount()).toBe(expected.length);
  });

  test("each chip lifts its own filter, and the last button all of them", async ({ reader: visitor }) => {
    const filters = await FiltersPage.open(visitor, "p=kaizhou");
    await filters.choosePlace("临江镇");
    await visitor.toggle("未能定位");
    const inTown = kaizhou.filter(({ properties: { places, towns } }) => [...places, ...towns].includes("临江镇"));
    await filters.lift("位置精度：不含未能定位");
    await expect.poll(() => visitor.shownCount()).toBe(inTown.length);
    await filters.clearAll();
    await expect.poll(() => visitor.shownCount()).toBe(kaizhou.length);
    expect(await filters.chips()).toEqual([]);
  });

  test("an area dragged on the map leaves what lies in it, and its outline comes back with the address", async ({
    regular: visitor,
  }) => {
    const filters = await FiltersPage.open(visitor, "p=kaizhou");
    await filters.beginArea();
    await filters.drag();
    await expect.poll(() => filters.chips()).toEqual(["框选范围"]);
    const count = await visitor.shownCount();
    expect(count).toBeGreaterThan(0);
    expect(count).toBeLessThan(kaizhou.length);
    await expect.poll(() => visitor.query(), { message: "the area in the address" }).toMatch(/a=\w{20}/);
    const area = /a=\w{20}/.exec(visitor.query())?.[0];
    await visitor.load(`p=kaizhou&${area}`);
    await visitor.waitForPlan();
    expect(await visitor.shownCount()).toBe(count);
  });

  test("two clicks draw the area that a drag does, and Escape gives up", async ({ regular: visitor }) => {
    const filters = await FiltersPage.open(visitor, "p=kaizhou");
    await filters.beginArea();
    await visitor.press("Escape");
    expect(await filters.chips()).toEqual([]);
    await filters.beginArea();
    await filters.drag();
    await expect.poll(() => filters.chips()).toEqual(["框选范围"]);
    await expect.poll(() => visitor.query(), { message: "the area in the address" }).toContain("a=");
    const dragged = visitor.query();
    await filters.clearAll();
    await expect.poll(() => visitor.query(), { message: "no area in the address" }).not.toContain("a=");
    await filters.beginArea();
    await filters.clickCorners();
    await expect.poll(() => visitor.query()).toBe(dragged);
    expect(await visitor.side().isVisible(), "a card opened by the clicks").toBe(false);
  });

  test("the view on screen can be the area, without a drag", async ({ regular: visitor }) => {
    const filters = await FiltersPage.open(visitor, "p=kaizhou");
    await visitor.zoomByWheel();
    await visitor.zoomByWheel();
    await filters.takeView();
    await expect.poll(() => filters.chips()).toEqual(["框选范围"]);
    expect(await visitor.shownCount()).toBeLessThan(kaizhou.length);
  });

  test("an empty map offers to lift the filter that hides the most", async ({ reader: visitor }) => {
    const filters = await FiltersPage.open(visitor, "p=kaizhou");
    await visitor.onlyKind("航空");
    await visitor.onlyPhase("前期");
    const air = kaizhou.filter(({ properties }) => properties.kind === "air").length;
    const early = kaizhou.filter(({ properties }) => properties.phase === "preliminary").length;
    const [name, count] = air > early ? ["阶段", air] : ["类别", early];
    expect(await filters.offer().innerText()).toBe(`放宽“${name}”，可看到 ${count} 项`);
    await filters.offer().click();
    await expect.poll(() => visitor.shownCount()).toBe(count);
  });

  test("among all plans, one can be shown alone", async ({ reader: visitor }) => {
    const filters = await FiltersPage.open(visitor, "p=all");
    const plan = await visitor.planCalled("江津");
    await visitor.onlyKind(plan);
    await expect.poll(() => visitor.shownCount()).toBe(featuresOf("jiangjin").length);
    expect(await filters.chips()).toEqual([`规划：${plan}`]);
  });
});
