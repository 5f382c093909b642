import { describe, expect } from "vitest";
import type { Visitor } from "../pages/driver.ts";
import { ReadingPage } from "../pages/reading-page.ts";
import { charactersOf } from "../support/plans.ts";
import { test } from "../test.ts";

/** Reads on from one section to another and back: first the map follows, then it is told not to. */
async function readOn(visitor: Visitor): Promise<void> {
  await visitor.open("p=kaizhou&s=part_2__chp_4__sec_1");
  const reading = new ReadingPage(visitor);
  const before = await visitor.shownFeatureIds();
  await reading.scrollTo("part_8__chp_28__sec_1");
  await expect.poll(() => visitor.shownFeatureIds(), { message: "what the map shows" }).not.toEqual(before);
  await reading.turnFollow();
  const left = await visitor.shownFeatureIds();
  await reading.scrollTo("part_2__chp_4__sec_1");
  await visitor.seesSection("part_2__chp_4__sec_1");
  expect(await visitor.shownFeatureIds(), "the map stays where it was left").toEqual(left);
}

describe("terms of the glossary", () => {
  test("are explained where they stand, and lead to the annex", async ({ reader: visitor }) => {
    await visitor.open("p=kaizhou&s=part_9__chp_35__sec_1");
    const reading = new ReadingPage(visitor);
    await reading.askTerm("三权分置");
    await expect.poll(() => reading.explanation().innerText()).toContain("所有权、承包权、经营权三权分置");
    await reading.readInAnnex();
    await visitor.seesSection("annex_1__sec_1__p_6");
  });

  test("can be asked by keyboard; Escape closes the explanation and the text stays", async ({ reader: visitor }) => {
    await visitor.open("p=kaizhou&s=part_2__chp_4__sec_3");
    const reading = new ReadingPage(visitor);
    await reading.term("三水共治").focus();
    await visitor.press("Enter");
    await expect.poll(() => reading.explanation().innerText()).toContain("水污染防治");
    expect(await visitor.barriers()).toEqual([]);
    await visitor.press("Escape");
    await expect.poll(() => reading.explanation().count()).toBe(0);
    expect(await visitor.focused()).toBe("三水共治");
    expect(await visitor.text().isVisible()).toBe(true);
  });

  test("that are a feature's name lead to the feature and are explained beside it", async ({ reader: visitor }) => {
    await visitor.open("p=kaizhou&s=part_8__chp_28__sec_1");
    const reading = new ReadingPage(visitor);
    const copied = await visitor.copy(visitor.text());
    expect(copied.replaceAll(/\s/g, ""), "what is copied from the text").toBe(charactersOf("kaizhou"));
    await reading.askBeside("432环线");
    await expect.poll(() => reading.explanation().innerText()).toContain("普速铁路");
    await visitor.press("Escape");
    await visitor.clickNameInText("432环线");
    await expect.poll(() => visitor.card().innerText()).toBe("432环线");
  });
});

describe("the text and the map", () => {
  test("the map goes where the text is read, until it is told not to", async ({ visitor }) => {
    await readOn(visitor);
  });

  test("on a phone too, beside the sheet", async ({ phoneVisitor }) => {
    await readOn(phoneVisitor);
  });

  test("the map follows again once the text has left the selected feature", async ({ regular: visitor }) => {
    await visitor.open("p=kaizhou&f=xuebaoshan-baohuqu&q=0");
    await visitor.waitForMap();
    const reading = new ReadingPage(visitor);
    const before = await visitor.shownFeatureIds();
    await reading.scrollTo("part_8__chp_28__sec_1");
    await expect.poll(() => visitor.shownFeatureIds(), { message: "what the map shows" }).not.toEqual(before);
  });

  test("a name pointed at in the text is marked wherever it stands", async ({ reader: visitor }) => {
    await visitor.open("p=kaizhou&f=yuxi-gaotie&q=0");
    await visitor.highlighted();
    const reading = new ReadingPage(visitor);
    await reading.pointAtName("成达万高铁");
    await expect.poll(() => reading.glowing()).toContain("成达万高铁");
  });

  test("a name pointed at in the text stands out on the map, and what its section names with it", async ({
    visitor,
  }) => {
    await visitor.open("p=kaizhou&f=yuxi-gaotie&q=0");
    await visitor.waitForMap();
    const reading = new ReadingPage(visitor);
    await expect.poll(() => visitor.markOf("渝西高铁")).toBe("selected");
    await expect.poll(() => visitor.markOf("长江黄金水道")).toBe("named");
    await reading.pointAtName("长江黄金水道");
    await expect.poll(() => visitor.markOf("长江黄金水道")).toBe("hover");
  });
});
