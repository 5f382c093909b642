import { describe, expect, test } from "vitest";
import { captionOf, fileNameOf } from "../../../../src/ui/figure/caption.ts";
import { layOutFoot, layOutHead } from "../../../../src/ui/figure/lay-out.ts";
import { scaleBar } from "../../../../src/ui/figure/scale-bar.ts";
import { wrapText } from "../../../../src/ui/figure/wrap-text.ts";
import { twoPlans } from "../../../support/two-plans.ts";
import { words } from "../../../support/words.ts";

/** Every character is ten units wide. */
const measure = (text: string): number => text.length * 10;

describe("the scale of a figure", () => {
  test.each([
    [100, 120, "10 km", 100],
    [1, 120, "100 m", 100],
    [37, 120, "2 km", 2000 / 37],
    [0.5, 120, "50 m", 100],
  ])("%d m a pixel", (metresPerPixel, most, label, width) => {
    expect(scaleBar(metresPerPixel, most)).toEqual({ label, width: expect.closeTo(width, 6) });
  });
});

describe("lines of a figure's caption", () => {
  test("break between 汉字 but not within a Latin word or number", () => {
    expect(wrapText("水系 OpenStreetMap 与2025年", 130, measure)).toEqual(["水系", "OpenStreetMap", "与2025年"]);
  });

  test("neither begin with a closing mark nor end with an opening one", () => {
    expect(wrapText("甲乙丙,丁", 30, measure)).toEqual(["甲乙丙,", "丁"]);
    expect(wrapText("甲乙丙，丁", 30, measure)).toEqual(["甲乙丙，", "丁"]);
    expect(wrapText("甲乙《丙丁》", 30, measure)).toEqual(["甲乙", "《丙丁》"]);
  });

  test("lose no character but spaces", () => {
    const text = "资料来源：《重庆市开州区…纲要》 开州府发〔2021〕6号 © OpenStreetMap contributors";
    expect(wrapText(text, 80, measure).join("").replaceAll(" ", "")).toBe(text.replaceAll(" ", ""));
  });
});

describe("a figure's caption", () => {
  const plans = twoPlans().slice(0, 1);
  const inSight = ["one:point", "one:line", "one:area", "two:line"];
  const caption = captionOf({ strings: words, plans, inSight, selected: null, attribution: "地名 GeoNames" });

  test("names the document, and only the kinds and phases in sight", () => {
    expect(caption.title).toBe("one规划");
    expect(caption.subtitle).toBe("图上 3 项");
    expect(caption.kinds.map(({ label }) => label)).toEqual(["铁路", "生态保护"]);
    expect(caption.phases.map(({ label }) => label)).toEqual(["期内开工", "研究"]);
    expect(caption.notes).toContain("资料来源：《one国民经济和社会发展规划》 某某区人民政府");
    expect(caption.notes).toContain("底图：地名 GeoNames");
    expect(caption.disclaimer).toBe(words.disclaimer);
  });

  test("says that positions are schematic only where one is", () => {
    expect(caption.notes).toContain(words.figure.schematic);
    const traced = captionOf({ strings: words, plans, inSight: ["one:area"], selected: null, attribution: "" });
    expect(traced.notes).toHaveLength(1);
  });

  test("has its file named for the plan and the selected feature", () => {
    const selected = plans[0]?.featureById.get("one:line") ?? null;
    expect(fileNameOf(words, "one", null)).toBe("规划一张图-one.png");
    expect(fileNameOf(words, "all", selected)).toBe("规划一张图-one-line.png");
  });

  test("keeps within the figure's width at any size", () => {
    for (const width of [320, 900]) {
      for (const { items, height } of [layOutHead(caption, width, measure), layOutFoot(caption, width, measure)]) {
        for (const item of items) {
          expect(item.y).toBeGreaterThan(0);
          expect(item.y).toBeLessThan(height);
          if (item.type === "text") expect(item.x + measure(item.text)).toBeLessThanOrEqual(width);
        }
      }
    }
  });
});
