import { describe, expect } from "vitest";
import { EveryPart } from "../pages/every-part.ts";
import { findSmallTargets, findZoomingFields } from "../support/targets.ts";
import { test } from "../test.ts";

const states = [
  ["the first screen", ""],
  ["a card", "p=kaizhou&f=puli-xinqu"],
  ["the text at a passage", "p=kaizhou&f=yuxi-gaotie&q=0"],
  ["a plan in Traditional Chinese", "p=chengyu&s=part_1"],
  ["English words", "p=kaizhou&f=puli-xinqu&l=en"],
] as const;

describe("accessibility, as axe sees it", () => {
  for (const [state, query] of states) {
    test(`${state} has no serious fault at a desk`, async ({ visitor }) => {
      await visitor.open(query);
      await visitor.waitForMap();
      expect(await visitor.barriers()).toEqual([]);
    });

    test(`${state} has no serious fault on a phone`, async ({ phoneVisitor }) => {
      await phoneVisitor.open(query);
      await phoneVisitor.waitForMap();
      expect(await phoneVisitor.barriers()).toEqual([]);
    });
  }

  test("everything that is pressed is 24 px wide and high, at a desk", async ({ visitor }) => {
    await new EveryPart(visitor).walk(async (part) => {
      expect(await findSmallTargets(visitor.page), part).toEqual([]);
    });
  });

  test("everything that is pressed is 24 px wide and high, and no field makes a phone zoom", async ({
    phoneVisitor,
  }) => {
    await new EveryPart(phoneVisitor).walk(async (part) => {
      expect(await findSmallTargets(phoneVisitor.page), part).toEqual([]);
      expect(await findZoomingFields(phoneVisitor.page), part).toEqual([]);
    });
  });

  for (const panel of ["outline", "list"] as const) {
    test(`the ${panel} has no serious fault`, async ({ visitor }) => {
      await visitor.open();
      await visitor.waitForPlan();
      await visitor.openPanel(panel);
      expect(await visitor.barriers()).toEqual([]);
    });
  }
});
