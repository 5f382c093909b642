import { describe, expect, it } from "vitest";
import { readingOrder } from "../../../support/assemble-text.ts";
import { readRealPlan, sectionOf } from "../../../support/real-plans.ts";
import { readSmallPlan } from "../../../support/small-document.ts";

const INTERRUPTED = [
  "第一章总则",
  "第一节产业",
  "前一段。",
  "专栏布局",
  "甲园区",
  "乙园区",
  "后一段。",
  "第二节城镇",
  "尾段。",
];

describe("boxes that interrupt a section", () => {
  it("stand after the block they come behind; the section goes on", () => {
    const { reading, codes } = readSmallPlan(INTERRUPTED, "  resumes: [后一段]");
    expect(codes).toEqual([]);
    const sections = reading?.text.sections ?? [];
    const texts = (id: string) => sections.find((each) => each.id === id)?.blocks.map((block) => block.text);
    expect(texts("chp_1__sec_1")).toEqual(["前一段。", "后一段。"]);
    expect(texts("chp_1__box_1")).toEqual(["甲园区", "乙园区"]);
    expect(sections.find((each) => each.id === "chp_1__box_1")?.after).toBe("chp_1__sec_1__p_1");
    expect(readingOrder(sections).map(({ section, block }) => block?.text ?? section.title)).toEqual(
      INTERRUPTED.map((line) => line.replace(/^第.[章节]|^专栏/u, "")),
    );
  });

  it("are eight in jiangjin, each followed by its section's next paragraph", () => {
    const { sections } = readRealPlan("jiangjin").reading.text;
    const order = readingOrder(sections);
    const resumed = sections.flatMap((box) => {
      if (box.after === null) return [];
      const last = order.findLastIndex((step) => step.section.id === box.id);
      return [`${box.title} > ${order[last + 1]?.block?.text.split("。")[0]}`];
    });
    expect(resumed).toEqual([
      "江津工业生产力布局 > 提升壮大优势产业集群",
      "制造业结构优化升级方向 > 加快培育战略性新兴产业",
      "战略性新兴产业发展方向 > 推动制造业智能化、绿色化、服务化发展",
      "推进制造生产方式升级重点任务 > 推动建筑业高质量发展",
      "商贸、物流业发展重点 > 推进文化旅游融合发展",
      "文化旅游产业发展重点 > 大力发展现代金融",
      "现代农业生产布局及发展重点 > 保障重要农产品供给",
      "特色优势产业发展重点 > 大力发展富硒特色高效农业",
    ]);
  });

  it("have all their rows and none of the section's", () => {
    const openings = (id: string) => sectionOf("jiangjin", id).blocks.map((block) => block.text.split(/[。.:]/u)[0]);
    expect(openings("chp_10__box_1")).toEqual([
      "铁路",
      "轨道",
      "公路及城市快速路",
      "过江通道",
      "隧道",
      "港口及航道",
      "客货运枢纽和公共交通",
      "通用机场",
    ]);
    expect(openings("chp_3__box_5")).toEqual(["商贸格局", "物流格局"]);
    expect(openings("chp_9__box_2")).toEqual(["粮油", "花椒", "蔬菜", "水果", "茶叶", "畜禽", "水产", "中药材"]);
  });

  it("report a resumption that cannot be", () => {
    expect(readSmallPlan(INTERRUPTED, "  resumes: [没有的段]").codes).toEqual(["opening-not-found@plan.yaml:20"]);
    expect(readSmallPlan(INTERRUPTED, "  resumes: [前一段]").codes).toEqual(["resume-outside-box@plan.txt:3"]);
    const bare = ["第一章总则", "专栏布局", "甲园区", "后一段。"];
    expect(readSmallPlan(bare, "  resumes: [后一段]").codes).toEqual(["resume-without-anchor@plan.txt:4"]);
    const twice = [...INTERRUPTED, "后一段又来。"];
    expect(readSmallPlan(twice, "  resumes: [后一段]").codes).toContain("opening-ambiguous@plan.yaml:20");
  });
});
