import type { Locator } from "playwright-core";
import type { Visitor } from "./driver.ts";

/** The page in the few colours that a reader's system forces on it. */
export class ColoursPage {
  readonly #visitor: Visitor;

  private constructor(visitor: Visitor) {
    this.#visitor = visitor;
  }

  static async force(visitor: Visitor): Promise<ColoursPage> {
    await visitor.page.emulateMedia({ forcedColors: "active" });
    return new ColoursPage(visitor);
  }

  async setFree(): Promise<void> {
    await this.#visitor.page.emulateMedia({ forcedColors: "none" });
  }

  /** The tab of the panel that is open, and one that is not. */
  tabs(): { chosen: Locator; other: Locator } {
    const tabs = this.#visitor.page.getByRole("tab");
    const { page } = this.#visitor;
    return {
      chosen: tabs.and(page.locator('[aria-selected="true"]')),
      other: tabs.and(page.locator('[aria-selected="false"]')),
    };
  }

  /** The words of the passage in hand, and the paragraph around them. */
  passage(): { chosen: Locator; other: Locator } {
    const text = this.#visitor.text();
    const chosen = text.locator(".in-passage").first();
    return {
      chosen,
      other: text
        .locator("p")
        .filter({ has: this.#visitor.page.locator(".in-passage") })
        .first(),
    };
  }

  /** The filled part of the first plain bar, and the bar's whole line. */
  bar(): { chosen: Locator; other: Locator } {
    const chosen = this.#visitor.page.locator(".bar-fill[data-plain]").first();
    return { chosen, other: this.#visitor.page.locator(".bar").first() };
  }

  /** A cell of the matrix that is chosen, and one that is not. */
  cells(): { chosen: Locator; other: Locator } {
    const cells = this.#visitor.page.locator(".matrix tbody button");
    const { page } = this.#visitor;
    return {
      chosen: cells.and(page.locator('[aria-pressed="true"]')),
      other: cells.and(page.locator('[aria-pressed="false"]')),
    };
  }

  /** Whether two parts can be told apart by what they are painted on. */
  async differ({ chosen, other }: { chosen: Locator; other: Locator }): Promise<boolean> {
    const [one, two] = [await ground(chosen), await ground(other)];
    return one !== two;
  }
}

/** The colour behind a part: its own, or that of the first thing around it that has one. */
function ground(part: Locator): Promise<string> {
  return part.first().evaluate((element) => {
    for (let at: Element | null = element; at !== null; at = at.parentElement) {
      const colour = getComputedStyle(at).backgroundColor;
      if (!/^rgba\(.*, 0\)$|^transparent$/.test(colour)) return colour;
    }
    return "none";
  });
}
