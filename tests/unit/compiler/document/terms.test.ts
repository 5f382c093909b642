import { expect, it } from "vitest";
import { readRealPlan, sectionOf } from "../../../support/real-plans.ts";
import { readSmallPlan } from "../../../support/small-document.ts";

it("the glossary gives each term the words that explain it", () => {
  const { terms, sections } = readRealPlan("kaizhou").reading.text;
  const blocks = new Map(sections.flatMap((section) => section.blocks.map((block) => [block.id, block.text])));
  const explained = Object.fromEntries(
    terms.map((term) => [term.term, blocks.get(term.block)?.slice(term.start, term.end)]),
  );
  expect(Object.keys(explained)).toHaveLength(sectionOf("kaizhou", "annex_1__sec_1").blocks.length);
  expect(explained["“三变”改革"]).toBe("农村资源变资产、资金变股金、农民变股东改革。");
  expect(explained.三馆一站).toBe("文化馆、图书馆、博物馆、镇综合文化站。");
  expect(explained["432环线"]).toMatch(/^达\(开\)万铁路扩能改造.+2条城际环线铁路。$/u);
});

it("a term that no paragraph explains is an issue", () => {
  const { codes } = readSmallPlan(["第一章总则", "甲:乙。"], '  terms:\n    甲: "甲:"\n    丙: "丙:"\n');
  expect(codes).toEqual(["term-not-found@plan.yaml:22"]);
});
