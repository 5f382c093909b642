import { describe, expect } from "vitest";
import { holdMapEngine } from "../support/troubles.ts";
import { test } from "../test.ts";

describe("opening the atlas", () => {
  test("title, legend, outline and list are there before the map engine", async ({ visitor }) => {
    const release = await holdMapEngine(visitor.page);
    await visitor.open();
    await visitor.waitForPlan();
    expect(await visitor.title()).toBe("规划一张图");
    expect(await visitor.shownCount(), "features counted in the legend").toBeGreaterThan(150);
    await visitor.openPanel("outline");
    await expect.poll(() => visitor.panel().innerText()).toContain("第一篇");
    await visitor.openPanel("list");
    await expect.poll(() => visitor.panel().innerText()).toContain("铁路");
    expect(await visitor.mapMessage().innerText()).toContain("正在准备地图");
    await release();
    await visitor.waitForMap();
  });

  test("the map shows the plan's headline features and says that it has no legal force", async ({
    regular: visitor,
  }) => {
    await visitor.open();
    expect(await visitor.seesOnMap("浦里新区"), "浦里新区 is drawn").toBe(true);
    expect(await visitor.seesOnMap("渝西高铁"), "渝西高铁 is drawn").toBe(true);
    const disclaimer = await visitor.disclaimer();
    expect(disclaimer).toContain("示意图，不作为法定依据，以公布的规划文本为准");
    expect(disclaimer, "title of the document").toContain("重庆市开州区国民经济和社会发展第十四个五年规划");
    expect(disclaimer, "number of the document").toContain("开州府发〔2021〕6号");
    expect(disclaimer, "issuer of the document").toContain("重庆市开州区人民政府");
    expect(await visitor.barriers()).toEqual([]);
  });

  test("every plan shows its outline and its text", async ({ reader: visitor }) => {
    await visitor.open();
    for (const [plan, chapter] of [
      ["江津区", "第一章"],
      ["黔江区", "一、"],
      ["巴州区", "第一章"],
      ["雙城經濟圈", "一、"],
    ] as const) {
      const name = await visitor.planCalled(plan);
      await visitor.choosePlan(name);
      await visitor.waitForPlan();
      await visitor.openPanel("outline");
      await expect.poll(() => visitor.panel().innerText(), { message: `outline of ${name}` }).toContain(chapter);
      await visitor.readSection(chapter);
      await expect.poll(() => visitor.text().innerText(), { message: `text of ${name}` }).toContain(chapter);
    }
  });

  test("the interface is in 繁體 and English too", async ({ newReader: visitor }) => {
    await visitor.open();
    await visitor.waitForPlan();
    await visitor.chooseLanguage("繁體");
    await expect.poll(() => visitor.title()).toBe("規劃一張圖");
    await visitor.chooseLanguage("English");
    await expect.poll(() => visitor.title()).toBe("Plan Atlas");
    await expect.poll(() => visitor.panel().innerText()).toContain("Starts in period");
  });
});
