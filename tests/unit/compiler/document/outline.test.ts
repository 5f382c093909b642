import { describe, expect, it } from "vitest";
import { PlanText } from "../../../../src/model/atlas.ts";
import { assembleText } from "../../../support/assemble-text.ts";
import { PLANS, type Plan, readRealPlan, sectionOf } from "../../../support/real-plans.ts";
import { withoutUnseen } from "../../../support/without-unseen.ts";

function count(plan: Plan, type: string): number {
  return readRealPlan(plan).reading.text.sections.filter((section) => section.type === type).length;
}

function outlineOf(plan: Plan, type: string): string[] {
  return readRealPlan(plan).reading.text.sections.flatMap((each) =>
    each.type === type ? `${each.id} ${each.title}` : [],
  );
}

describe.each(PLANS)("the plan of %s", (plan) => {
  it("is read without any issue", () => {
    expect(readRealPlan(plan).issues).toEqual([]);
  });

  it("loses no character and keeps the order", () => {
    const { reading } = readRealPlan(plan);
    expect(withoutUnseen(assembleText(reading.text.sections, reading.headings))).toBe(withoutUnseen(reading.body));
  });

  it("keeps the data contract, with unique IDs whose parents come first", () => {
    const text = PlanText.parse(readRealPlan(plan).reading.text);
    const ids = text.sections.flatMap((section) => [section.id, ...section.blocks.map((block) => block.id)]);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id, parent, after } of text.sections) {
      if (parent !== null) expect(ids.indexOf(parent)).toBeLessThan(ids.indexOf(id));
      if (after !== null) expect(ids).toContain(after);
    }
  });

  it("knows the line of every section and block", () => {
    const { lines, text } = readRealPlan(plan).reading;
    for (const section of text.sections) {
      expect(lines.get(section.id)).toBeGreaterThan(0);
      for (const block of section.blocks) expect(lines.get(block.id)).toBeGreaterThan(0);
    }
  });

  it("has no page navigation, contents or footer", () => {
    const { body } = readRealPlan(plan).reading;
    expect(body).not.toMatch(/当前的位置|首页|扫一扫|客服中心|版權聲明|大牛|下载附件|\.jpg|\.png/u);
    expect(body).not.toMatch(/^第.+[篇章节].+ ?\d+$/mu);
  });
});

describe("outlines", () => {
  it("kaizhou has 14 parts, 63 chapters, boxes 1 to 19 and an annex of two", () => {
    expect(count("kaizhou", "part")).toBe(14);
    expect(count("kaizhou", "chapter")).toBe(63);
    const boxes = outlineOf("kaizhou", "box").map((line) => Number(/box_(\d+)/.exec(line)?.[1]));
    expect(boxes).toEqual(Array.from({ length: 19 }, (_, index) => index + 1));
    expect(sectionOf("kaizhou", "annex_1")).toMatchObject({ type: "annex", label: "附件", title: "" });
    expect(sectionOf("kaizhou", "annex_1__sec_1")).toMatchObject({ parent: "annex_1", title: "名词解释" });
    expect(sectionOf("kaizhou", "annex_1__sec_2")).toMatchObject({ parent: "annex_1", title: "重点项目注释" });
  });

  it("qianjiang has 13 headings and 54 items, jiangjin 16 chapters, bazhou 12", () => {
    expect([count("qianjiang", "chapter"), count("qianjiang", "item")]).toEqual([13, 54]);
    expect([count("jiangjin", "chapter"), count("jiangjin", "box")]).toEqual([16, 26]);
    expect([count("bazhou", "chapter"), count("bazhou", "section")]).toEqual([12, 47]);
  });

  it("chengyu has 3 parts, 10 actions and 56 items", () => {
    expect([count("chengyu", "part"), count("chengyu", "chapter"), count("chengyu", "item")]).toEqual([3, 10, 56]);
    expect(sectionOf("chengyu", "item_5")).toMatchObject({ parent: "part_2__chp_2", label: "5" });
    expect(sectionOf("chengyu", "item_54")).toMatchObject({ parent: "part_3" });
  });

  it("numbers chapters on across parts and hangs boxes on their chapter", () => {
    expect(sectionOf("kaizhou", "part_8__chp_28__box_10")).toMatchObject({
      type: "box",
      label: "专栏10",
      title: "重大交通建设项目",
      parent: "part_8__chp_28",
      after: null,
    });
    expect(sectionOf("kaizhou", "part_8__chp_28__sec_1").title).toBe("全力构建铁路通道");
  });

  it("gives back the number that a heading lost", () => {
    expect(sectionOf("kaizhou", "part_13__chp_55__sec_2")).toMatchObject({
      label: "第二节",
      title: "加强战略物资储备",
    });
  });

  it("keeps an item's whole paragraph, whose first sentence is its title", () => {
    const item = sectionOf("qianjiang", "item_18");
    expect(item).toMatchObject({ label: "18", title: "畅通对外开放大通道", parent: "chp_5" });
    expect(item.blocks[0]?.text).toMatch(/^18\.畅通对外开放大通道。围绕构建“四高六铁”铁路网/u);
  });
});
