import { describe, expect } from "vitest";
import { AcrossPage } from "../pages/compare-page.ts";
import { test } from "../support/visit.ts";

describe("what several plans name", () => {
  test("stands side by side in the order of the plans, with how it moved on", async ({ visitor }) => {
    const across = await AcrossPage.open(visitor);
    expect(await across.findings("跳蹬水库")).toEqual(["期内开工 → 在建"]);
    expect(await across.plansOf("跳蹬水库")).toEqual(["开州区“十四五”规划纲要", "重慶市成渝雙城經濟圈行動方案"]);
    expect(await across.side("跳蹬水库", "成渝雙城").innerText()).toContain("加快藻渡、向陽、跳蹬等大中型水庫建設");
    expect(await across.side("跳蹬水库", "开州区").innerText()).toContain("开工建设跳蹬");
  });

  test("is flagged where plans disagree in ends, name or phase, and not for its script", async ({ visitor }) => {
    const across = await AcrossPage.open(visitor);
    expect(await across.findings("渝昆高铁")).toEqual(["起讫不一", "名称不一"]);
    expect(await across.side("渝昆高铁", "江津区").innerText()).toContain("江津段");
    expect(await across.findings("万达开川渝统筹发展示范区")).toEqual(["阶段不一"]);
    expect(await across.findings("西部(重庆)科学城")).toEqual(["各规划一致"]);
  });

  test("can be narrowed to disagreements, and to what moved on", async ({ visitor }) => {
    const across = await AcrossPage.open(visitor);
    const all = await across.things().count();
    expect(await across.countOf("all")).toBe(all);
    await across.show("disagreeing");
    expect(await across.things().count()).toBe(await across.countOf("disagreeing"));
    expect(await across.thing("西部(重庆)科学城").count()).toBe(0);
    await across.show("forward");
    expect(await across.thing("藻渡水库").count()).toBe(1);
    expect(await across.things().count()).toBeLessThan(all);
  });

  test("opens in its own plan, on the map, and the way back leads to where one was", async ({ visitor }) => {
    const across = await AcrossPage.open(visitor);
    await across.openSide("渝昆高铁", "江津区");
    await expect.poll(() => visitor.card().innerText()).toBe("渝昆高铁");
    expect(await visitor.chosenPlan()).toContain("江津区");
    expect(await visitor.seesOnMap("渝昆高铁", "jiangjin")).toBe(true);
    await visitor.back();
    await expect.poll(() => across.returnsTo("渝昆高铁")).toBe(true);
  });

  test("shows the other plans' words on the card, which leads to the comparison", async ({ visitor }) => {
    await visitor.open("p=kaizhou&f=tiaodeng-shuiku");
    const twin = visitor.side().locator(".same-as-plan").filter({ hasText: "重慶市成渝雙城經濟圈行動方案" });
    await expect.poll(() => twin.innerText()).toContain("加快藻渡、向陽、跳蹬等大中型水庫建設");
    expect(await twin.innerText()).toContain("在建");
    await visitor.side().getByRole("button", { name: "跨规划对比" }).click();
    await expect.poll(() => new AcrossPage(visitor).returnsTo("跳蹬水库")).toBe(true);
  });

  test("fills a phone, no wider than it", async ({ phoneVisitor: visitor }) => {
    const across = await AcrossPage.open(visitor);
    expect(await visitor.overflow()).toBe(0);
    expect(await across.side("渝昆高铁", "江津区").innerText()).toContain("江津段");
    expect(await visitor.barriers()).toEqual([]);
    await across.openSide("渝昆高铁", "江津区");
    await expect.poll(() => visitor.card().innerText()).toBe("渝昆高铁");
  });
});
