import { describe, expect } from "vitest";
import { EmbeddedPage } from "../pages/embedded-page.ts";
import { FiltersPage } from "../pages/filters-page.ts";
import { test } from "../test.ts";

describe("addresses", () => {
  test("a shared address brings back feature, passage and filters", async ({ reader: visitor }) => {
    await visitor.open();
    await visitor.waitForPlan();
    await visitor.onlyPhase("在建");
    const shown = await visitor.shownCount();
    await visitor.openPanel("list");
    await visitor.openGroup("铁路");
    await visitor.chooseInList("渝西高铁");
    await visitor.readInText(2);
    const passage = await visitor.highlighted();
    const query = visitor.query();
    expect(query.length, `length of ${query}`).toBeLessThanOrEqual(150);

    await visitor.reload();
    await expect.poll(() => visitor.highlighted(), { message: "the passage after a reload" }).toBe(passage);
    await visitor.seesPassage();
    expect(await visitor.shownCount(), "features shown after a reload").toBe(shown);
    expect(visitor.query(), "the address itself").toBe(query);
  });

  test("back and forward walk through what was opened", async ({ reader: visitor }) => {
    await visitor.open();
    await visitor.waitForPlan();
    await visitor.openPanel("list");
    await visitor.openGroup("铁路");
    await visitor.chooseInList("渝西高铁");
    await visitor.chooseInList("成达万高铁");
    await visitor.readInText();
    await visitor.back();
    await expect.poll(() => visitor.card().innerText(), { message: "one step back" }).toBe("成达万高铁");
    await visitor.back();
    await expect.poll(() => visitor.card().innerText(), { message: "two steps back" }).toBe("渝西高铁");
    await visitor.back();
    await expect.poll(() => visitor.side().isVisible(), { message: "three steps back: nothing is open" }).toBe(false);
    await visitor.forward();
    await expect.poll(() => visitor.card().innerText(), { message: "forward again" }).toBe("渝西高铁");
    await visitor.forward();
    await expect.poll(() => visitor.card().innerText(), { message: "and further forward" }).toBe("成达万高铁");
  });

  test("panning and zooming are kept in the address without filling the history", async ({ visitor }) => {
    await visitor.open();
    await visitor.findOnMap("浦里新区");
    await visitor.zoomByWheel();
    await expect.poll(() => visitor.query(), { message: "the view in the address" }).toContain("v=");
    await visitor.back();
    await expect.poll(() => visitor.side().isVisible()).toBe(false);
  });

  test("an unknown feature is named, the nearest one offered, and the plan shown", async ({ newReader: visitor }) => {
    await visitor.open("p=kaizhou&f=yuxi-gaotie-laoxian");
    await visitor.notices().first().waitFor();
    expect(await visitor.notices().innerText()).toContain("没有编号为“kaizhou:yuxi-gaotie-laoxian”的条目");
    expect(await visitor.notices().innerText()).toContain("相近的条目：渝西高铁");
    expect(await visitor.shownCount()).toBeGreaterThan(0);
    await visitor.takeSuggestion();
    await expect.poll(() => visitor.card().innerText()).toBe("渝西高铁");
  });

  test("the ID on a card opens the text of its own plan, as a chat hands it on, and stays as it was typed", async ({
    newReader: visitor,
  }) => {
    await visitor.open("f=QIANJIANG:apengjiang-zhen&amp;q=0。");
    expect(await visitor.highlighted()).toContain("阿蓬江");
    expect(await visitor.chosenPlan()).toContain("黔江");
    await expect.poll(() => visitor.tabTitle()).toMatch(/^阿蓬江镇 · 原文 · .*黔江.* · 规划一张图$/);
    expect(visitor.query()).toBe("f=QIANJIANG:apengjiang-zhen&amp;q=0%E3%80%82");
    expect(await visitor.notices().count(), "nothing of it was lost").toBe(0);
    await visitor.closeSide();
    await expect.poll(() => visitor.query()).toBe("p=qianjiang");
    await expect.poll(() => visitor.tabTitle()).toMatch(/^[^·]*黔江[^·]* · 规划一张图$/);
  });

  test("what a filter hides is marked on the map, and the filter can be lifted; a reload loses none", async ({
    visitor,
  }) => {
    const filters = await FiltersPage.open(visitor, "p=kaizhou&f=yuxi-gaotie&c=0");
    expect(await visitor.markOf("渝西高铁")).toBe("selected");
    expect(await filters.hidden().innerText()).toContain("“渝西高铁”不在当前筛选（位置精度）之内");
    await filters.liftWhatHides();
    await filters.hidden().waitFor({ state: "detached" });
    expect(await visitor.seesOnMap("渝西高铁")).toBe(true);
    await filters.toggleAndReload("铁路", "在建");
    await visitor.waitForPlan();
    expect(await filters.chips()).toEqual(["类别：不含铁路", "阶段：不含在建"]);
  });

  test("within another page the map leaves wheel and history alone, and leads to the whole atlas", async ({
    visitor,
  }) => {
    const page = new EmbeddedPage(visitor);
    await visitor.open("p=kaizhou&embed=1");
    await visitor.waitForMap();
    const steps = await visitor.historyLength();
    await visitor.zoomByWheel();
    await expect.poll(() => page.gestureHint().textContent()).toBe("按住 Ctrl 并滚动，可缩放地图");
    expect(visitor.query(), "the view is as it was").toBe("p=kaizhou&embed=1");
    await visitor.findOnMap("浦里新区");
    await expect.poll(() => visitor.query()).toMatch(/^p=kaizhou&f=[\w-]+(&v=[\d.,]+)?&embed=1$/);
    expect(await visitor.historyLength()).toBe(steps);
    expect(await page.wholeAtlas().getAttribute("href")).toMatch(/^\?p=kaizhou&f=[\w-]+(&v=[\d.,]+)?&l=zh-Hans$/);
  });

  test("an unknown plan is named and another one shown", async ({ newReader: visitor }) => {
    await visitor.open("p=atlantis");
    await visitor.notices().first().waitFor();
    expect(await visitor.notices().innerText()).toContain("没有编号为“atlantis”的规划");
    await visitor.waitForPlan();
    expect(await visitor.chosenPlan()).not.toBe("");
  });

  test("an unknown section is named, and the rest of the address holds", async ({ newReader: visitor }) => {
    await visitor.open("p=kaizhou&s=part_99");
    await visitor.notices().first().waitFor();
    expect(await visitor.notices().innerText()).toContain("part_99");
    expect(await visitor.side().isVisible()).toBe(false);
  });

  test("nonsense in the address is named and ignored", async ({ visitor }) => {
    await visitor.open("p=%00&f=%3Cscript%3E&v=1e9,x&k=!!&m=hologram&l=tlh&o=999,999&s=../..&unknown=1");
    await visitor.notices().first().waitFor();
    const notice = await visitor.notices().first().innerText();
    for (const part of ["规划", "条目", "视野", "筛选", "页面", "语言", "位置", "章节"]) expect(notice).toContain(part);
    expect(await visitor.title()).toBe("规划一张图");
    await visitor.waitForMap();
  });
});
