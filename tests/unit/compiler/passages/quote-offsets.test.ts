import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findQuote } from "../../../../compiler/passages/find-quote.ts";
import { findAll, rangeIn } from "../../../../compiler/passages/text-index.ts";
import { foldText } from "../../../../src/model/fold-text.ts";
import { planIndex } from "../../../support/plan-text.ts";

// What looks like 长 and 高 among them.
const character = fc.constantFrom(..."开州高铁水库、，。（）“”20km⻓⾼ｋ２");
const space = fc.constantFrom(" ", "\u3000", "\u200b", "\ufeff", "\n", "\t", "\u00a0");
const paragraph = fc.string({
  unit: fc.oneof({ weight: 4, arbitrary: character }, space),
  minLength: 4,
  maxLength: 60,
});

describe("the offsets of a quote", () => {
  it("cut out the quote, white space aside, wherever it stands and however it is spaced", () => {
    const cases = fc.tuple(fc.array(paragraph, { minLength: 1, maxLength: 4 }), fc.nat(), fc.nat(), fc.nat(), space);
    fc.assert(
      fc.property(cases, ([paragraphs, which, from, length, between]) => {
        const index = planIndex({ chp_1: paragraphs });
        const words = foldText(paragraphs[which % paragraphs.length] ?? "");
        const start = from % Math.max(1, words.length);
        const quote = words.slice(start, start + 1 + (length % words.length || 0));
        fc.pre(quote.length > 0);
        const hits = findAll(index, foldText([...quote].join(between)));
        expect(hits.length).toBeGreaterThan(0);
        for (const { block, at } of hits) {
          const [open, close] = rangeIn(block, at, quote.length);
          expect(foldText(block.text.slice(open, close))).toBe(quote);
          expect(block.text.slice(open, close).trim()).toBe(block.text.slice(open, close));
        }
      }),
    );
  });

  it("is found just when the words stand exactly once", () => {
    fc.assert(
      fc.property(
        fc.array(paragraph, { minLength: 1, maxLength: 3 }),
        fc.string({ unit: fc.constantFrom(..."开州高铁水库、。"), minLength: 2, maxLength: 3 }),
        (paragraphs, words) => {
          const count = paragraphs
            .map((each) => foldText(each))
            .reduce((sum, text) => sum + [...text].filter((_, at) => text.startsWith(words, at)).length, 0);
          const found = findQuote(planIndex({ chp_1: paragraphs }), words, null);
          const outcome = "code" in found ? found.code : "found";
          expect(outcome).toBe(count === 0 ? "quote-not-found" : count === 1 ? "found" : "quote-ambiguous");
        },
      ),
    );
  });
});
