import { expect, it } from "vitest";
import { figurePassage } from "../../../../src/data/plan/figure-passage.ts";
import type { Passage } from "../../../../src/model/atlas.ts";
import { feature, figure, passage, plan } from "../../../support/builders.ts";

function at(block: string, start: number, end: number): Passage {
  return { ...passage("chp_1", "路"), block, start, end };
}

/** The passage to read for a number at [start, end) of p_2. */
function passageFor(passages: Passage[], start: number, end: number): number | undefined {
  const line = feature("one:line", null, { passages });
  const [found] = plan("one", 2021, [line]).features;
  return found && figurePassage(found, figure(8, { passage: at("p_2", start, end) }));
}

it("is the one around the number, else the nearest in its paragraph", () => {
  const passages = [at("p_1", 0, 99), at("p_2", 0, 10), at("p_2", 20, 40)];
  expect(passageFor(passages, 30, 35)).toBe(2);
  expect(passageFor(passages, 8, 12)).toBe(1);
  expect(passageFor(passages, 50, 60)).toBe(2);
});

it("is the first where there is no paragraph in common", () => {
  expect(passageFor([at("p_1", 0, 10)], 0, 5)).toBe(0);
});
