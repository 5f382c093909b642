import type { Locator } from "playwright-core";
import { words } from "../../support/words.ts";
import type { Visitor } from "./driver.ts";

/** The charts, in the words of those who read them. */
export class ChartsPage {
  readonly #visitor: Visitor;

  private constructor(visitor: Visitor) {
    this.#visitor = visitor;
  }

  static async open(visitor: Visitor, query: string): Promise<ChartsPage> {
    await visitor.open(`${query}&m=charts`);
    await visitor.page.locator(".charts-body").waitFor();
    await visitor.waitForPlan();
    return new ChartsPage(visitor);
  }

  /** A chart by its title. */
  chart(title: string): Locator {
    return this.#visitor.page.getByRole("region", { name: title, exact: true });
  }

  /** A bar or a cell of a chart, whose sentence begins with these words. */
  mark(title: string, sentence: string): Locator {
    return this.chart(title)
      .getByRole("button", { name: new RegExp(`^${sentence}：`) })
      .first();
  }

  /** Opens the table that an indicator was read from, by a sentence on one of its values. */
  async openIndicator(sentence: string): Promise<void> {
    await this.chart(words.charts.indicators.title).getByRole("button", { name: sentence }).click();
  }

  /** Goes from a feature on the line of years to the words that state its year. */
  async readYear(name: string): Promise<void> {
    await this.chart(words.charts.years.title).getByRole("button", { name }).click();
  }

  /** How the towns of the small map, and the cells of the matrix, are tinted: colour and opacity, each once. */
  async tints(): Promise<{ towns: string[]; cells: string[] }> {
    const { page } = this.#visitor;
    const towns = page.locator(".cell-map path");
    await towns.first().waitFor();
    return {
      towns: await towns.evaluateAll((all) => [
        ...new Set(all.map((town) => `${getComputedStyle(town).fill} ${getComputedStyle(town).fillOpacity}`)),
      ]),
      cells: await page.locator(".matrix td[style] button").evaluateAll((all) => [
        ...new Set(
          all.map((cell) => {
            const { backgroundColor, opacity } = getComputedStyle(cell, "::before");
            return `${backgroundColor} ${opacity}`;
          }),
        ),
      ]),
    };
  }

  /** The count in a mark's sentence. */
  async countOf(mark: Locator): Promise<number> {
    const sentence = await mark.getAttribute("aria-label");
    return Number(/：(\d+) /.exec(sentence ?? "")?.[1]);
  }

  /** Names of the lines that a length adds up. */
  linesCounted(): Promise<string[]> {
    return this.#visitor.page.getByRole("list", { name: words.charts.lengths.lines }).locator("span").allTextContents();
  }
}
