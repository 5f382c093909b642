import { describe, expect } from "vitest";
import { MapPage } from "../pages/map-page.ts";
import { PhonePage } from "../pages/phone-page.ts";
import { SearchPage } from "../pages/search-page.ts";
import { test } from "../test.ts";

describe("on a phone", () => {
  test("a tap on the map opens the card in the sheet, and the passage can be read", async ({
    phoneVisitor: visitor,
  }) => {
    await visitor.open();
    await visitor.findOnMap("浦里新区");
    await expect.poll(() => visitor.card().innerText()).toBe("浦里新区");
    await visitor.readInText();
    expect(await visitor.highlighted()).toContain("浦里新区");
    await visitor.seesPassage();
    await visitor.closeSide();
    await expect.poll(() => visitor.side().isVisible()).toBe(false);
  });

  test("the sheet is drawn up to legend and list, and filters the map", async ({ phoneVisitor: visitor }) => {
    await visitor.open();
    const before = await visitor.shownFeatureIds();
    await visitor.drawUpSheet();
    await visitor.onlyPhase("在建");
    expect((await visitor.shownFeatureIds()).length).toBeLessThan(before.length);
    await visitor.openPanel("list");
    await visitor.openGroup("铁路");
    await visitor.chooseInList("渝西高铁");
    await expect.poll(() => visitor.card().innerText()).toBe("渝西高铁");
  });

  test("the page is no wider than the screen, and the legal notice stands on it", async ({ phoneVisitor: visitor }) => {
    await visitor.open("p=kaizhou&f=yuxi-gaotie&q=1");
    await visitor.highlighted();
    expect(await visitor.overflow(), "px that stick out to the right").toBe(0);
    expect(await visitor.disclaimer()).toContain("示意图，不作为法定依据");
    expect(await visitor.barriers()).toEqual([]);
  });

  test("Back closes what covers the page: sheet, search and menu", async ({ phoneReader: visitor }) => {
    const page = new PhonePage(visitor);
    await visitor.open("p=kaizhou");
    await visitor.waitForPlan();
    await visitor.drawUpSheet();
    await expect.poll(() => page.isSheetUp()).toBe(true);
    await visitor.back();
    await expect.poll(() => page.isSheetUp(), { message: "the sheet after Back" }).toBe(false);

    const search = new SearchPage(visitor);
    await search.openByTouch();
    await visitor.back();
    await search.list().waitFor({ state: "detached" });

    await page.openMenu();
    await visitor.back();
    await page.menu().waitFor({ state: "hidden" });

    await search.openByTouch();
    await search.lookFor("渝西高铁");
    await search.choose("渝西高铁");
    await expect.poll(() => visitor.card().innerText()).toBe("渝西高铁");
    await visitor.back();
    await visitor.side().waitFor({ state: "hidden" });
    expect(visitor.query(), "still in the atlas").toBe("p=kaizhou");
  });

  test("the sources of the map are collapsed, one tap away", async ({ phoneVisitor: visitor }) => {
    await visitor.open();
    await visitor.waitForMap();
    const map = new MapPage(visitor);
    await map.doubleTap("浦里新区");
    await expect.poll(() => map.zoom(), { message: "a double tap zooms" }).not.toBeNull();
    await visitor.waitForMap();
    expect(await visitor.side().isVisible(), "and opens nothing").toBe(false);
    const sources = visitor.mapSources();
    await expect.poll(() => sources.count(), { message: "sources named at all" }).toBe(1);
    await expect.poll(() => sources.isVisible(), { message: "open over the map" }).toBe(false);
    await visitor.openMapSources();
    await expect.poll(() => sources.isVisible(), { message: "open after a tap" }).toBe(true);
  });
});
