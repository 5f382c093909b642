import { describe, expect } from "vitest";
import { ComparePage } from "../pages/compare-page.ts";
import { test } from "../test.ts";

describe("what several plans name", () => {
  test("stands side by side in the order of the plans, with how it moved on", async ({ reader: visitor }) => {
    const compare = await ComparePage.open(visitor);
    expect(await compare.findings("跳蹬水库")).toEqual(["期内开工 → 在建"]);
    expect(await compare.plansOf("跳蹬水库")).toEqual(["开州区“十四五”规划纲要", "重慶市成渝雙城經濟圈行動方案"]);
    expect(await compare.side("跳蹬水库", "成渝雙城").innerText()).toContain("加快藻渡、向陽、跳蹬等大中型水庫建設");
    expect(await compare.side("跳蹬水库", "开州区").innerText()).toContain("开工建设跳蹬");
  });

  test("is flagged where plans disagree in ends, name or phase, and not for its script", async ({
    reader: visitor,
  }) => {
    const compare = await ComparePage.open(visitor);
    expect(await compare.findings("渝昆高铁")).toEqual(["起讫不一", "名称不一"]);
    expect(await compare.side("渝昆高铁", "江津区").innerText()).toContain("江津段");
    expect(await compare.findings("万达开川渝统筹发展示范区")).toEqual(["阶段不一"]);
    expect(await compare.findings("西部(重庆)科学城")).toEqual(["各规划一致"]);
  });

  test("can be narrowed to disagreements, and to what moved on", async ({ reader: visitor }) => {
    const compare = await ComparePage.open(visitor);
    const all = await compare.things().count();
    expect(await compare.countOf("all")).toBe(all);
    await compare.show("disagreeing");
    expect(await compare.things().count()).toBe(await compare.countOf("disagreeing"));
    expect(await compare.thing("西部(重庆)科学城").count()).toBe(0);
    await compare.show("forward");
    expect(await compare.thing("藻渡水库").count()).toBe(1);
    expect(await compare.things().count()).toBeLessThan(all);
  });

  test("opens in its own plan, on the map, and going back leads to where the visitor was", async ({
    regular: visitor,
  }) => {
    const compare = await ComparePage.open(visitor);
    await compare.openSide("渝昆高铁", "江津区");
    await expect.poll(() => visitor.card().innerText()).toBe("渝昆高铁");
    expect(await visitor.chosenPlan()).toContain("江津区");
    expect(await visitor.seesOnMap("渝昆高铁", "jiangjin")).toBe(true);
    await visitor.back();
    await expect.poll(() => compare.returnsTo("渝昆高铁")).toBe(true);
  });

  test("shows the other plans' words on the card, which leads to the comparison", async ({ reader: visitor }) => {
    await visitor.open("p=kaizhou&f=tiaodeng-shuiku");
    const other = visitor.otherPlan("重慶市成渝雙城經濟圈行動方案");
    await expect.poll(() => other.innerText()).toContain("加快藻渡、向陽、跳蹬等大中型水庫建設");
    expect(await other.innerText()).toContain("在建");
    await visitor.compareOnCard();
    await expect.poll(() => new ComparePage(visitor).returnsTo("跳蹬水库")).toBe(true);
  });

  test("fits a phone", async ({ phoneReader: visitor }) => {
    const compare = await ComparePage.open(visitor);
    expect(await visitor.overflow()).toBe(0);
    expect(await compare.side("渝昆高铁", "江津区").innerText()).toContain("江津段");
    expect(await visitor.barriers()).toEqual([]);
    await compare.openSide("渝昆高铁", "江津区");
    await expect.poll(() => visitor.card().innerText()).toBe("渝昆高铁");
  });
});
