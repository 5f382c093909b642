import { expect, test } from "vitest";
import { citePassage } from "../../../../src/data/export/citation.ts";
import { passage, smallPlan } from "../../../support/builders.ts";

const plan = smallPlan("one", []);
const quote = passage("part_1__chp_1", "建设铁路");

test("a citation names issuer, document, dates, section, words and address", () => {
  const { summary } = plan;
  const numbered = { ...plan, summary: { ...summary, number: "某府发〔2021〕6号" } };
  expect(citePassage(numbered, quote, "https://a.example/?p=one", "2025-03-01")).toBe(
    "某某区人民政府. one国民经济和社会发展规划: 某府发〔2021〕6号[EB/OL]. (2021-04-02)[2025-03-01]. " +
      "第一篇 交通 > 第一章 铁路: “建设铁路”. https://a.example/?p=one",
  );
});

test("what a document does not state is left out", () => {
  const bare = { ...plan, summary: { ...plan.summary, published: null, adopted: null } };
  const text = citePassage(bare, quote, "x", "2025-03-01");
  expect(text).toContain("规划[EB/OL]. [2025-03-01]. 第一篇");
  const adopted = { ...plan, summary: { ...plan.summary, published: null, adopted: "2020-12-06" } };
  expect(citePassage(adopted, quote, "x", "2025-03-01")).toContain("(2020-12-06)[2025-03-01]");
});
