import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assembleText } from "../../../support/assemble-text.ts";
import { sectionOf } from "../../../support/real-plans.ts";
import { readSmallPlan } from "../../../support/small-document.ts";
import { withoutUnseen } from "../../../support/without-unseen.ts";

function blocksOf(lines: readonly string[], grammar = ""): string[] {
  const { reading } = readSmallPlan(lines, grammar);
  return reading?.text.sections.flatMap((section) => section.blocks.map((block) => block.text)) ?? [];
}

describe("paragraphs that a page break cut", () => {
  it("are one block when the first part has no full stop", () => {
    expect(blocksOf(["第一章总则", "加强教育、医疗、文化", "公共服务设施建设。", "下一段。"])).toEqual([
      "加强教育、医疗、文化公共服务设施建设。",
      "下一段。",
    ]);
  });

  it("are never joined in boxes, nor over a heading", () => {
    expect(blocksOf(["第一章总则", "没有句号", "专栏项目", "甲", "乙", "第二章其他", "丙。"])).toEqual([
      "没有句号",
      "甲",
      "乙",
      "丙。",
    ]);
  });

  it("obey joins and apart", () => {
    const lines = ["第一章总则", "甲。", "乙", "丙。"];
    expect(blocksOf(lines, "  joins: [乙]")).toEqual(["甲。乙丙。"]);
    expect(blocksOf(lines, "  apart: [丙]")).toEqual(["甲。", "乙", "丙。"]);
  });

  it("take a percentage as an end, since scrapes lose the full stop behind it", () => {
    expect(blocksOf(["第一章总则", "比重达10%", "促进转化。"])).toEqual(["比重达10%", "促进转化。"]);
  });

  it("are mended in the real plans", () => {
    const kaizhou = sectionOf("kaizhou", "part_7__chp_24__sec_2").blocks;
    expect(kaizhou).toHaveLength(2);
    expect(kaizhou[0]?.text).toContain("教育、医疗、文化公共服务设施建设");
    expect(kaizhou[0]?.text).toContain("具有特色优势的休闲旅游、商贸物流");
    expect(kaizhou[1]?.text).toBe("1:开州城镇空间格局");
    expect(sectionOf("kaizhou", "part_9__chp_33__sec_3").blocks.at(-1)?.text).toContain("发展农产品初加工,重点推进");
    expect(sectionOf("chengyu", "item_2").blocks[0]?.text).toContain("滾動實施112個城市更新試點示范項目");
    expect(sectionOf("chengyu", "item_9").blocks[0]?.text).toContain("建設智能網聯新能源汽車、高端電子");
    expect(sectionOf("bazhou", "chp_4__sec_1").blocks.map((block) => block.text.slice(0, 8))).toEqual([
      "坚持以品牌创建为",
      "加快中医药产业体",
      "创建国家中医药健",
    ]);
  });

  it("lose nothing, whatever the lines", () => {
    const line = fc.oneof(
      fc.constantFrom("第一章甲", "第二节乙", "专栏丙", "3.丁。戊", "己。", "庚", "", "  "),
      fc.string({ maxLength: 12 }),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 30 }), (lines) => {
        const { reading } = readSmallPlan(lines);
        const assembled = reading === null ? "" : assembleText(reading.text.sections, reading.headings);
        expect(withoutUnseen(assembled)).toBe(withoutUnseen(lines.join("\n")));
      }),
    );
  });
});
