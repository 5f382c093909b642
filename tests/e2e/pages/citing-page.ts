import { buffer } from "node:stream/consumers";
import type { Locator } from "playwright-core";
import { words } from "../../support/words.ts";
import type { Visitor } from "./driver.ts";

/** A picture that the atlas had the browser save. */
export interface SavedFigure {
  readonly name: string;
  /** px, as the PNG's own header says. */
  readonly width: number;
  readonly height: number;
}

/** Somebody who quotes the plan elsewhere: in a text, or with a figure. */
export class CitingPage {
  readonly #visitor: Visitor;

  constructor(visitor: Visitor) {
    this.#visitor = visitor;
  }

  async allowClipboard(): Promise<void> {
    await this.#visitor.page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  }

  /** As browsers do where an address is not secure. */
  async refuseClipboard(): Promise<void> {
    await this.#visitor.page.addInitScript(() => Object.defineProperty(navigator, "clipboard", { value: undefined }));
  }

  async cite(): Promise<void> {
    await this.#visitor.side().getByRole("button", { name: words.cite.title, exact: true }).first().click();
  }

  async copyPageAddress(): Promise<void> {
    await this.#visitor.side().getByRole("button", { name: words.card.copyPage }).click();
  }

  /** What the server gives at an address of the site. */
  read(address: string): Promise<string> {
    return this.#visitor.page.evaluate(async (url) => (await fetch(url)).text(), address);
  }

  clipboard(): Promise<string> {
    return this.#visitor.page.evaluate(() => navigator.clipboard.readText());
  }

  /** The citation offered to be copied by hand. */
  offered(): Locator {
    return this.#visitor.page.getByRole("dialog", { name: words.cite.title });
  }

  /** What is selected in it. */
  selection(): Promise<string> {
    return this.offered()
      .locator("textarea")
      .evaluate((area) =>
        area instanceof HTMLTextAreaElement ? area.value.slice(area.selectionStart, area.selectionEnd) : "",
      );
  }

  async saveFigure(): Promise<SavedFigure> {
    const { page } = this.#visitor;
    const button = page.getByRole("button", { name: words.figure.title });
    const [download] = await Promise.all([page.waitForEvent("download"), button.click()]);
    const png = await buffer(await download.createReadStream());
    return { name: download.suggestedFilename(), width: png.readUInt32BE(16), height: png.readUInt32BE(20) };
  }
}
