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
    await this.#box().waitFor();
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
