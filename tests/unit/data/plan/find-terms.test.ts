import { describe, expect, test } from "vitest";
import { findTerms } from "../../../../src/data/plan/find-terms.ts";
import type { Mention } from "../../../../src/data/plan/plan-data.ts";
import { twoPlans } from "../../../support/two-plans.ts";

const glossary = (...terms: string[]) => terms.map((term) => ({ term, block: `annex__${term}`, start: 0, end: 9 }));
const block = (text: string, id = "chp_1__p_1") => ({ id, text });
const feature = twoPlans()[0]?.features[0];
const nameAt = (start: number, end: number): Mention[] =>
  feature === undefined ? [] : [{ feature, passage: 0, start: 0, end: 99, mark: [start, end] }];
const wordsOf = (text: string, terms: string[], mentions: Mention[] = []) =>
  findTerms(block(text), glossary(...terms), mentions).map(({ start, end }) => text.slice(start, end));

describe("terms of the glossary in a paragraph", () => {
  test("are found where they stand first, in the order of the text", () => {
    const text = "落实三线一单,推进三水共治;再说三线一单。";
    const found = findTerms(block(text), glossary("三水共治", "三线一单"), []);
    expect(found.map(({ start, term }) => [start, term.term])).toEqual([
      [2, "三线一单"],
      [9, "三水共治"],
    ]);
  });

  test("are found in characters that look the same", () => {
    expect(wordsOf("保护⻓江\u200b⽣态,推进", ["长江生态"])).toEqual(["⻓江\u200b⽣态"]);
  });

  test("are found with or without quotation marks", () => {
    expect(wordsOf("完善“三权分置”形式", ["“三权”分置"])).toEqual(["三权分置"]);
    expect(wordsOf("推进三变改革", ["“三变”改革"])).toEqual(["三变改革"]);
  });

  test("give way to longer ones, and are found again further on", () => {
    expect(wordsOf("432环线提速,环线成网", ["环线", "432环线"])).toEqual(["432环线", "环线"]);
  });

  test("are not explained by the paragraph that explains them", () => {
    expect(findTerms(block("三水共治:水污染防治", "annex__三水共治"), glossary("三水共治"), [])).toEqual([]);
  });

  test("that are a feature's name stay its link and are explained beside it", () => {
    expect(findTerms(block("构建432环线"), glossary("432环线"), nameAt(2, 7))).toMatchObject([
      { start: 2, end: 7, inName: true },
    ]);
    expect(findTerms(block("建开州静脉产业园"), glossary("静脉产业园"), nameAt(1, 8))).toMatchObject([
      { inName: true },
    ]);
  });

  test("are left alone where a name covers only part of them", () => {
    expect(wordsOf("建静脉产业园,续建静脉产业园", ["静脉产业园"], nameAt(3, 6))).toEqual(["静脉产业园"]);
    expect(findTerms(block("建静脉产业园"), glossary("静脉产业园"), nameAt(3, 6))).toEqual([]);
  });
});
