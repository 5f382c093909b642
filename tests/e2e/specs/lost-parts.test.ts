import { describe, expect } from "vitest";
import { SearchPage } from "../pages/search-page.ts";
import { TablePage } from "../pages/table-page.ts";
import { losePart, mend } from "../support/troubles.ts";
import { test } from "../test.ts";

const SENTENCE = "这部分页面未能加载";

describe("a part of the page that cannot be fetched", () => {
  test("is replaced by a sentence; the rest goes on, and trying again brings the part", async ({
    newReader: visitor,
  }) => {
    await losePart(visitor.page, "table-screen");
    await visitor.open("p=kaizhou&m=table");
    await visitor.waitForPlan();
    await expect.poll(() => visitor.faults().allInnerTexts()).toEqual([expect.stringContaining(SENTENCE)]);
    await visitor.openPanel("list");
    await visitor.openGroup("铁路");
    await visitor.chooseInList("渝西高铁");
    await expect.poll(() => visitor.card().innerText()).toBe("渝西高铁");

    await mend(visitor.page);
    await visitor.tryAgain();
    const table = new TablePage(visitor);
    await table.grid().waitFor();
    expect(await visitor.faults().count()).toBe(0);
    // The table may be replacing its lines: it scrolls to what is selected.
    await expect.poll(() => table.isStyled()).toBe(true);
    visitor.forgive();
  });

  test("offers the whole page again when trying again does not help, and the address keeps the place", async ({
    visitor,
  }) => {
    await losePart(visitor.page, "card-side");
    await visitor.open("p=kaizhou&f=yuxi-gaotie");
    await expect.poll(() => visitor.side().innerText()).toContain(SENTENCE);
    // Once the map is ready, the page itself fetches the card again.
    await visitor.waitForMap();
    expect(await visitor.waysOut()).toEqual(["重试"]);
    await visitor.tryAgain();
    await expect.poll(() => visitor.waysOut()).toContain("刷新页面");
    await mend(visitor.page);
    await visitor.loadAgain();
    await expect.poll(() => visitor.card().innerText()).toBe("渝西高铁");
    visitor.forgive();
  });

  test("on the right can be closed all the same", async ({ phoneReader: visitor }) => {
    await losePart(visitor.page, "card-side");
    await visitor.open("p=kaizhou&f=yuxi-gaotie");
    await visitor.faults().waitFor();
    expect(await visitor.barriers()).toEqual([]);
    await visitor.closeSide();
    await expect.poll(() => visitor.faults().count()).toBe(0);
    visitor.forgive();
  });

  test("that nobody has opened yet is not missed, and is fetched again once somebody does", async ({ visitor }) => {
    await losePart(visitor.page, "reader-side");
    await visitor.open("p=kaizhou&f=yuxi-gaotie");
    await visitor.waitForMap();
    expect(await visitor.faults().count()).toBe(0);
    await mend(visitor.page);
    await visitor.readInText();
    expect(await visitor.highlighted()).toContain("渝西高铁");
    visitor.forgive();
  });

  test("of the search opens in the results' place", async ({ newReader: visitor }) => {
    await losePart(visitor.page, "search-results");
    await visitor.open("p=kaizhou");
    await visitor.waitForMap();
    const search = new SearchPage(visitor);
    await search.openByKey();
    await expect.poll(() => visitor.faults().allInnerTexts()).toEqual([expect.stringContaining(SENTENCE)]);
    await mend(visitor.page);
    await visitor.tryAgain();
    await search.lookFor("yxgt");
    expect(await search.results().first().innerText()).toContain("渝西高铁");
    visitor.forgive();
  });
});
