import type { Locator } from "playwright-core";
import { words } from "../../support/words.ts";
import type { Visitor } from "./driver.ts";

/** What can cover the page of a phone. */
export class PhonePage {
  readonly #visitor: Visitor;

  constructor(visitor: Visitor) {
    this.#visitor = visitor;
  }

  /** The screens and languages of a phone's page. */
  menu(): Locator {
    return this.#visitor.page.locator("#header-menu");
  }

  async openMenu(): Promise<void> {
    await this.#visitor.page.getByRole("button", { name: words.menu }).click();
    await this.menu().waitFor();
  }

  /** Whether the sheet stands up and covers the page. */
  async isSheetUp(): Promise<boolean> {
    return (await this.#visitor.page.locator(".sheet-handle").first().getAttribute("aria-expanded")) === "true";
  }
}
