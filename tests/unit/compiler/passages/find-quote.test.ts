import { describe, expect, it } from "vitest";
import { findQuote } from "../../../../compiler/passages/find-quote.ts";
import { findAll, findIn } from "../../../../compiler/passages/text-index.ts";
import { planIndex } from "../../../support/plan-text.ts";

const index = planIndex({
  part_1__chp_1: ["推动渝西高铁加快建设。", "建成开州港，推进临江镇建设。"],
  part_1__chp_1__box_11: ["推进临江镇建设。完工天白、上游等水库。"],
  part_1__chp_1__box_1: ["推进临江镇建设，推进临江镇建设。"],
});

describe("findQuote", () => {
  it("finds words that stand once", () => {
    expect(findQuote(index, "完工天白", null)).toMatchObject({ block: { section: "part_1__chp_1__box_11" }, at: 8 });
  });

  it("takes `in` at a boundary of the ID: box_1 is not box_11", () => {
    expect(findQuote(index, "推进临江镇建设", "box_11")).toMatchObject({ at: 0 });
    expect(findQuote(index, "推进临江镇建设", "chp_1__box_11")).toMatchObject({ at: 0 });
    expect(findQuote(index, "推进临江镇建设", "box_1")).toMatchObject({ code: "quote-ambiguous" });
  });

  it("takes `in` of a section for what stands below it", () => {
    expect(findQuote(index, "完工天白", "chp_1")).toMatchObject({ at: 8 });
  });

  it("lists the sections of words that stand more than once", () => {
    const fault = findQuote(index, "推进临江镇建设", null);
    expect(fault).toMatchObject({
      code: "quote-ambiguous",
      message: expect.stringContaining(
        "4 times, in part_1__chp_1, part_1__chp_1__box_11, part_1__chp_1__box_1; say which",
      ),
    });
  });

  it("finds no words nowhere", () => {
    expect([findAll(index, ""), findIn(index, "", null), findIn(index, "", "box_11")]).toEqual([[], [], []]);
  });

  it("does not run from one paragraph into the next", () => {
    expect(findQuote(index, "加快建设。建成开州港", null)).toMatchObject({ code: "quote-not-found" });
  });

  it("shows the nearest words of a quote that is not there", () => {
    const fault = findQuote(index, "推动渝西高速铁路加快建设", null);
    expect(fault).toMatchObject({
      code: "quote-not-found",
      message:
        "「推动渝西高速铁路加快建设」 is not in the plan. Nearest is part_1__chp_1: 「推动渝西高铁加快建设。」, which agrees in 「推动渝西高」",
    });
    expect(findQuote(index, "甲乙丙丁", null)).toMatchObject({
      message: expect.stringContaining("nor anything like it"),
    });
  });

  it("says where a quote stands that is not in the named section", () => {
    expect(findQuote(index, "建成开州港", "box_11")).toMatchObject({
      code: "quote-not-found",
      message: "「建成开州港」 is not in box_11 but in part_1__chp_1; mend `in`",
    });
    expect(findQuote(index, "建成开州港", "box_12")).toMatchObject({
      code: "unknown-section",
      message: "tiny has no section box_12. The quote stands in part_1__chp_1.",
    });
  });
});
