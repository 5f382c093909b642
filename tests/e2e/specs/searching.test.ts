import { describe, expect } from "vitest";
import { SearchPage } from "../pages/search-page.ts";
import { test } from "../test.ts";

describe("looking for something", () => {
  test("by initials: the railway is first, and one key opens its card and the map", async ({ regular: visitor }) => {
    await visitor.open("p=kaizhou");
    await visitor.waitForMap();
    const search = new SearchPage(visitor);
    await search.openByKey();
    // Keys of an input method open and close nothing, whatever the order of a browser's events.
    await search.compose("yxgt");
    await visitor.press("Escape", "Enter");
    await search.endComposition("Escape");
    await search.endComposition("Enter");
    expect(await search.results().count(), "the results stay").toBeGreaterThan(0);
    expect(await visitor.side().isVisible(), "a card opened").toBe(false);
    await search.lookFor("yxgt");
    expect(await search.results().first().innerText()).toContain("渝西高铁");
    await visitor.press("Enter");
    await expect.poll(() => visitor.card().innerText()).toContain("渝西高铁");
    await visitor.waitForMap();
    expect(await visitor.shownFeatureIds()).toContain("kaizhou:yuxi-gaotie");
  });

  test("in 繁體, for a thing of another plan: its plan comes with it", async ({ reader: visitor }) => {
    await visitor.open("p=kaizhou");
    await visitor.waitForPlan();
    const search = new SearchPage(visitor);
    await search.openByKey();
    await search.lookFor("濯水古鎮");
    await search.choose("濯水");
    await expect.poll(() => visitor.card().innerText()).toContain("濯水");
    expect(await visitor.chosenPlan()).toContain("黔江");
  });

  test("with a finger on a phone", async ({ phoneReader: phoneVisitor }) => {
    await phoneVisitor.open("p=jiangjin");
    await phoneVisitor.waitForPlan();
    const search = new SearchPage(phoneVisitor);
    await search.openByTouch();
    await search.lookFor("四面山");
    await search.choose("四面山旅游度假区");
    await expect.poll(() => phoneVisitor.card().innerText()).toContain("四面山旅游度假区");
  });
});
