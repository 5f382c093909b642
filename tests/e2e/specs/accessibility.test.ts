import { describe, expect } from "vitest";
import type { Visitor } from "../pages/driver.ts";
import { EveryPart } from "../pages/every-part.ts";
import { findSmallTargets, findZoomingFields } from "../support/targets.ts";
import { test } from "../test.ts";

const CARD = "p=kaizhou&f=puli-xinqu";

/** Looks at each state in one page: the first screen, a card, and two texts. */
async function lookAround(visitor: Visitor): Promise<void> {
  await visitor.open();
  await look(visitor, "the first screen");
  await visitor.goWithin(CARD);
  await visitor.card().waitFor();
  await look(visitor, "a card");
  await visitor.goWithin("p=kaizhou&f=yuxi-gaotie&q=0");
  await visitor.highlighted();
  await look(visitor, "the text at a passage");
  await visitor.goWithin("p=chengyu&s=part_1");
  await visitor.seesSection("part_1");
  await look(visitor, "a plan in Traditional Chinese");
}

async function look(visitor: Visitor, state: string): Promise<void> {
  await visitor.waitForMap();
  expect.soft(await visitor.barriers(), state).toEqual([]);
}

describe("axe sees no serious fault", () => {
  test("at a desk: first screen, outline, list, card, texts, English words", async ({ newReader: visitor }) => {
    await lookAround(visitor);
    await visitor.goWithin("");
    for (const panel of ["outline", "list"] as const) {
      await visitor.openPanel(panel);
      await look(visitor, panel);
    }
    await visitor.goWithin(CARD);
    await visitor.chooseLanguage("English");
    await expect.poll(() => visitor.title()).toBe("Plan Atlas");
    await look(visitor, "English words");
  });

  test("on a phone: first screen, card, texts, English words", async ({ phoneReader: visitor }) => {
    await lookAround(visitor);
    await visitor.load(`${CARD}&l=en`);
    await visitor.card().waitFor();
    await look(visitor, "English words");
  });
});

describe("everything that is pressed is 24 px wide and high", () => {
  test("at a desk", async ({ reader: visitor }) => {
    await new EveryPart(visitor).walk(async (part) => {
      expect(await findSmallTargets(visitor.page), part).toEqual([]);
    });
  });

  test("on a phone, where no field makes the page zoom either", async ({ phoneVisitor }) => {
    await new EveryPart(phoneVisitor).walk(async (part) => {
      expect(await findSmallTargets(phoneVisitor.page), part).toEqual([]);
      expect(await findZoomingFields(phoneVisitor.page), part).toEqual([]);
    });
  });
});
