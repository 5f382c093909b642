import type { Locator } from "playwright-core";
import { words } from "../../support/words.ts";
import type { Visitor } from "./driver.ts";

/** What the browser puts on paper, in the words of those who print. */
export class PaperPage {
  readonly #visitor: Visitor;

  private constructor(visitor: Visitor) {
    this.#visitor = visitor;
  }

  /** Lays the page out for paper, as the browser does when it prints. */
  static async layOut(visitor: Visitor): Promise<PaperPage> {
    await visitor.page.emulateMedia({ media: "print" });
    await visitor.page.evaluate(() => dispatchEvent(new Event("beforeprint")));
    return new PaperPage(visitor);
  }

  async putAway(): Promise<void> {
    await this.#visitor.page.evaluate(() => dispatchEvent(new Event("afterprint")));
    await this.#visitor.page.emulateMedia({ media: "screen" });
  }

  /** How many sheets the browser fills. */
  async sheets(): Promise<number> {
    const file = (await this.#visitor.page.pdf({ format: "A4" })).toString("latin1");
    return [...file.matchAll(/\/Type\s*\/Page\b/g)].length;
  }

  /** Names of the features in the table. */
  tableNames(): Promise<string[]> {
    return this.#visitor.page.getByRole("table").locator("td:first-child").allInnerTexts();
  }

  /** Sections of the text, by their IDs. */
  sections(): Promise<string[]> {
    return this.#visitor.page
      .locator(".page:visible")
      .filter({ has: this.#visitor.page.locator("p:visible") })
      .evaluateAll((pages) => pages.map(({ id }) => id));
  }

  /** Whether the passage in hand is marked on paper as on the screen. */
  isPassageMarked(): Promise<boolean> {
    return this.isColourKept(this.#visitor.text().locator(".in-passage"));
  }

  /** Whether what it colours is printed, too. */
  async isColourKept(part: Locator): Promise<boolean> {
    return (await part.first().evaluate((element) => getComputedStyle(element).printColorAdjust)) === "exact";
  }

  /** The fields, and the buttons that stand for nothing but what they do. */
  controls(): Promise<string[]> {
    const { page } = this.#visitor;
    const names = [words.close, words.legend.reset, words.reader.next, words.card.read, words.exports.title];
    return page
      .locator("input:visible, select:visible, [role=tab]:visible, [role=switch]:visible")
      .or(page.getByRole("button", { name: new RegExp(`^(${names.join("|")})$`) }))
      .evaluateAll((elements) => elements.map(({ outerHTML }) => outerHTML.slice(0, 80)));
  }

  /** Whether all of a part is on the paper, and not only what a window of the screen shows of it. */
  isWhole(part: Locator): Promise<boolean> {
    return part.evaluate((element) => {
      const { bottom, right } = element.getBoundingClientRect();
      for (let outer = element.parentElement; outer !== null; outer = outer.parentElement) {
        const box = outer.getBoundingClientRect();
        const cuts = getComputedStyle(outer).overflowY !== "visible" && outer !== document.body;
        if (cuts && (bottom > box.bottom + 1 || right > box.right + 1)) return false;
      }
      return true;
    });
  }
}
