import { describe, expect } from "vitest";
import { ChartsPage } from "../pages/charts-page.ts";
import { ColoursPage } from "../pages/colours-page.ts";
import { PaperPage } from "../pages/paper-page.ts";
import { ReadingPage } from "../pages/reading-page.ts";
import { featuresOf } from "../support/plans.ts";
import { test } from "../test.ts";

const kaizhou = featuresOf("kaizhou");

describe("the charts", () => {
  test("a bar leaves on the map, in the list and in the counts just what it stands for", async ({
    regular: visitor,
  }) => {
    const charts = await ChartsPage.open(visitor, "p=kaizhou");
    await charts.mark("铁路与高速公路长度", "铁路，研究").click();
    const studied = kaizhou.filter(({ properties }) => properties.kind === "rail" && properties.phase === "study");
    await expect.poll(() => visitor.shownCount()).toBe(studied.length);
    const ids = studied.map(({ id }) => id);
    expect((await visitor.shownFeatureIds()).filter((id) => !ids.includes(id))).toEqual([]);
    await visitor.openPanel("list");
    expect((await visitor.listed()).sort()).toEqual(studied.map(({ properties }) => properties.name).sort());
    const lines = studied.filter(({ geometry }) => geometry?.type.endsWith("LineString"));
    expect((await charts.linesCounted()).sort()).toEqual(lines.map(({ properties }) => properties.name).sort());
  });

  test("a second click gives everything back, and a stated year leads to its words", async ({ reader: visitor }) => {
    const charts = await ChartsPage.open(visitor, "p=kaizhou");
    await charts.mark("类别与阶段", "农业").click();
    await expect.poll(() => visitor.shownCount()).toBeLessThan(kaizhou.length);

    const colours = await ColoursPage.force(visitor);
    await expect.poll(() => colours.differ(colours.bar()), { message: "a bar shows in forced colours" }).toBe(true);
    await expect
      .poll(() => colours.differ(colours.cells()), { message: "a chosen cell shows in forced colours" })
      .toBe(true);
    await colours.setFree();

    await charts.mark("类别与阶段", "农业").click();
    await expect.poll(() => visitor.shownCount()).toBe(kaizhou.length);
    const paper = await PaperPage.layOut(visitor);
    for (const title of ["类别与阶段", "各篇章", "各乡镇街道", "铁路与高速公路长度"]) {
      expect(await paper.isWhole(charts.chart(title)), `${title} is whole on paper`).toBe(true);
      expect(await paper.isColourKept(charts.chart(title))).toBe(true);
    }
    expect(await paper.controls()).toEqual([]);
    await paper.putAway();

    expect(await charts.chart("规划所述里程").innerText()).toContain("境内铁路通行里程 · 68公里");
    await charts.readYear("汉丰湖国家级旅游度假区");
    await expect.poll(() => new ReadingPage(visitor).numbersInText()).toEqual(["2025年"]);
  });

  test("the matrix is walked with the arrows and used with Enter", async ({ reader: visitor }) => {
    const charts = await ChartsPage.open(visitor, "p=kaizhou");
    await charts.mark("类别与阶段", "公共服务").focus();
    await visitor.press("ArrowRight", "Enter");
    const first = kaizhou.filter(
      ({ properties: { kind, phase } }) => kind === "public-service" && phase === "existing",
    );
    await expect.poll(() => visitor.shownCount()).toBe(first.length);
  });

  test("a town, and a chapter within it, show as many as they say", async ({ reader: visitor }) => {
    const charts = await ChartsPage.open(visitor, "p=kaizhou");
    const town = charts.mark("各乡镇街道", "临江镇");
    const inTown = await charts.countOf(town);
    await town.click();
    await expect.poll(() => visitor.shownCount()).toBe(inTown);
    const part = charts.mark("各篇章", "第八篇 [^：]+");
    const inPart = await charts.countOf(part);
    expect(inPart).toBeLessThan(inTown);
    await part.click();
    await expect.poll(() => visitor.shownCount()).toBe(inPart);
    expect(await charts.mark("各篇章", "第[^：]+章 [^：]+").isVisible(), "the chapters of the part").toBe(true);
  });

  test("an indicator leads to the table it was read from", async ({ reader: visitor }) => {
    const charts = await ChartsPage.open(visitor, "p=kaizhou");
    await charts.openIndicator("森林覆盖率 目标（2025）：57");
    await visitor.text().waitFor();
    await visitor.seesSection("part_1__chp_3__box_2");
  });

  test("a plan without a table of indicators says so", async ({ reader: visitor }) => {
    const charts = await ChartsPage.open(visitor, "p=qianjiang");
    expect(await charts.chart("主要指标").innerText()).toContain("没有指标表");
  });

  test("plans that stand together are counted by county, and can be picked", async ({ reader: visitor }) => {
    const charts = await ChartsPage.open(visitor, "p=all");
    await expect.poll(() => charts.countOf(charts.mark("各区县", "开州区"))).toBeGreaterThan(kaizhou.length / 2);
    const plan = charts.mark("各规划", "江津区“十四五”规划纲要");
    await plan.click();
    await expect.poll(() => visitor.shownCount()).toBe(featuresOf("jiangjin").length);
  });

  test("have no serious fault of accessibility", async ({ reader: visitor }) => {
    await ChartsPage.open(visitor, "p=kaizhou&h=w");
    expect(await visitor.barriers()).toEqual([]);
  });

  test("fit a phone, and filter there too", async ({ phoneReader: phoneVisitor }) => {
    const charts = await ChartsPage.open(phoneVisitor, "p=jiangjin");
    expect(await phoneVisitor.overflow()).toBe(0);
    const town = charts.mark("各乡镇街道", "白沙镇");
    const count = await charts.countOf(town);
    await town.tap();
    await expect.poll(() => phoneVisitor.shownCount()).toBe(count);
  });
});
