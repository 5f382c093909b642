import type { Locator } from "playwright-core";
import { words } from "../../support/words.ts";
import type { Visitor } from "./driver.ts";
import { SearchPage } from "./search-page.ts";

/** Shows every part of the page, one after another, in a page that is loaded once. */
export class EveryPart {
  readonly #visitor: Visitor;

  constructor(visitor: Visitor) {
    this.#visitor = visitor;
  }

  /** @param look is called with the name of each part once it is there */
  async walk(look: (part: string) => Promise<void>): Promise<void> {
    const visitor = this.#visitor;
    const { page } = visitor;
    await visitor.open("p=kaizhou&k=1kw");
    await visitor.waitForMap();
    await visitor
      .panel()
      .locator("details.more-filters")
      .evaluate((details) => details.setAttribute("open", ""));
    await visitor.panel().locator(".filter-select").first().waitFor({ state: "attached" });
    await look("legend, filters and chips");
    await this.#openMenu();
    await look("menu");
    for (const panel of ["outline", "list"] as const) {
      await page.getByRole("tab", { name: words.panels[panel] }).click({ force: true });
      await page
        .locator(panel === "outline" ? ".outline-title" : ".feature-list summary")
        .first()
        .waitFor();
      await look(panel);
    }
    const parts: readonly (readonly [name: string, query: string, sign: Locator])[] = [
      ["a card", "f=yuxi-gaotie", visitor.card()],
      ["the text at a passage", "f=yuxi-gaotie&q=0", visitor.text().locator(".in-passage").first()],
      ["the text with terms", "s=part_8__chp_28__sec_1", visitor.text().locator(".term-mark").first()],
      ["the table", "m=table", page.locator(".table-line").first()],
      ["the charts", "m=charts", page.locator(".matrix td button").first()],
      ["the comparison", "m=across", page.locator(".plan-column").first()],
    ];
    for (const [name, query, sign] of parts) {
      await visitor.goWithin(`p=kaizhou&${query}`);
      await sign.waitFor({ state: "attached" });
      await look(name);
      if (name === "the text with terms") await this.#openEach(sign, "the explanation of a term", look);
      if (name === "the table") {
        await this.#openEach(page.locator(".table-filter").first(), "the filter of a column", look);
        await this.#openEach(page.locator(".table-export"), "the files to save", look);
      }
    }
    await visitor.goWithin("p=kaizhou");
    const box = page.getByRole("combobox", { name: words.search.label });
    if (!(await box.isVisible())) await page.getByRole("button", { name: words.search.label }).click();
    await box.fill("铁路");
    await new SearchPage(visitor).results().first().waitFor();
    await look("the search and its results");
  }

  /** Only where the header has no room for what is in the menu. */
  async #openMenu(): Promise<void> {
    const button = this.#visitor.page.getByRole("button", { name: words.menu, exact: true });
    if (await button.isVisible()) await button.click();
  }

  async #openEach(button: Locator, name: string, look: (part: string) => Promise<void>): Promise<void> {
    const open = this.#visitor.page.locator(":popover-open");
    // By the keyboard: on a phone the button may lie under something.
    await button.press("Enter");
    await open.waitFor();
    await look(name);
    await this.#visitor.press("Escape");
    await open.waitFor({ state: "detached" });
  }
}
