import type { Locator } from "playwright-core";
import { words } from "../../support/words.ts";
import type { Visitor } from "./driver.ts";

/** The search box, in the words of those who look for something. */
export class SearchPage {
  readonly #visitor: Visitor;

  constructor(visitor: Visitor) {
    this.#visitor = visitor;
  }

  /** Opens the box with the key `/`, as its hint says. */
  async openByKey(): Promise<void> {
    await this.#visitor.page.keyboard.press("/");
    await this.#box().and(this.#visitor.page.locator(":focus")).waitFor();
  }

  /** Opens the box by touching its button; on phones there is no field before that. */
  async openByTouch(): Promise<void> {
    await this.#visitor.page.getByRole("button", { name: words.search.label }).tap();
    await this.#box().waitFor();
  }

  async lookFor(query: string): Promise<void> {
    await this.#box().fill(query);
    await this.results().first().waitFor();
  }

  /** Writes with an input method, and has not taken a candidate yet. */
  async compose(letters: string): Promise<void> {
    const browser = await this.#visitor.page.context().newCDPSession(this.#visitor.page);
    await browser.send("Input.imeSetComposition", {
      text: letters,
      selectionStart: letters.length,
      selectionEnd: letters.length,
    });
    await browser.detach();
    await this.results().first().waitFor();
  }

  /** The key that ended a composition, as Safari sends it: after the end, known by its code alone. */
  async endComposition(key: "Enter" | "Escape"): Promise<void> {
    await this.#box().evaluate((box, key) => {
      box.dispatchEvent(new KeyboardEvent("keydown", { key, keyCode: 229, bubbles: true, cancelable: true }));
    }, key);
  }

  /** The list that opens below the box, empty or not. */
  list(): Locator {
    return this.#visitor.page.getByRole("listbox", { name: words.search.label });
  }

  results(): Locator {
    return this.list().getByRole("option");
  }

  async choose(name: string): Promise<void> {
    await this.results().filter({ hasText: name }).first().click();
  }

  #box(): Locator {
    return this.#visitor.page.getByRole("combobox", { name: words.search.label });
  }
}
