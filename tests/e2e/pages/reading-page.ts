import type { Locator } from "playwright-core";
import { words } from "../../support/words.ts";
import type { Visitor } from "./driver.ts";

/** Somebody who reads the plan's text closely, with the map beside it. */
export class ReadingPage {
  readonly #visitor: Visitor;

  constructor(visitor: Visitor) {
    this.#visitor = visitor;
  }

  /** A term of the glossary where it stands in the text. */
  term(name: string): Locator {
    return this.#visitor.text().locator(".term", { hasText: name }).first();
  }

  async askTerm(name: string): Promise<void> {
    await this.term(name).click();
  }

  /** Asks what a feature's name means, beside it. */
  async askBeside(name: string): Promise<void> {
    await this.#visitor
      .text()
      .getByRole("button", { name: words.terms.explain(name) })
      .first()
      .click();
  }

  /** The explanation that is open. */
  explanation(): Locator {
    return this.#visitor.page.locator(".term-panel").filter({ visible: true });
  }

  async readInAnnex(): Promise<void> {
    await this.explanation().getByRole("button", { name: words.terms.read }).click();
  }

  async turnFollow(): Promise<void> {
    await this.#visitor.side().getByRole("switch", { name: words.reader.follow }).click();
  }

  /** Scrolls the text to a section. */
  async scrollTo(section: string): Promise<void> {
    await this.#visitor
      .text()
      .locator(`#${section}`)
      .evaluate((element) => element.scrollIntoView());
  }

  async pointAtName(name: string): Promise<void> {
    await this.#visitor.text().getByRole("link", { name, exact: true }).first().hover();
  }

  /** The numbers of the text that the open card lists. */
  numbersOnCard(): Promise<string[]> {
    return this.#visitor.side().locator(".stated-numbers button").allInnerTexts();
  }

  /** Goes from a number on the card to its place in the text. */
  async readNumber(number: string): Promise<void> {
    await this.#visitor
      .side()
      .getByRole("button", { name: words.figures.read(number), exact: true })
      .click();
  }

  /** The numbers in the text that are said of the open feature. */
  numbersInText(): Promise<string[]> {
    return this.#visitor.text().locator(".stated").allInnerTexts();
  }

  /** Names in the text that glow. */
  glowing(): Promise<string[]> {
    return this.#visitor.text().locator(".glow").allInnerTexts();
  }
}
