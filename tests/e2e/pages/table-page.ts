import { text } from "node:stream/consumers";
import type { Locator } from "playwright-core";
import { words } from "../../support/words.ts";
import type { Visitor } from "./driver.ts";

type Column = keyof typeof words.table.columns;
type FileFormat = keyof typeof words.exports.formats;

/** The table of all features, in the words of those who work with it. */
export class TablePage {
  readonly #visitor: Visitor;

  constructor(visitor: Visitor) {
    this.#visitor = visitor;
  }

  static async open(visitor: Visitor, query: string): Promise<TablePage> {
    await visitor.open(`${query}&m=table`);
    await visitor.waitForPlan();
    const table = new TablePage(visitor);
    await table.grid().waitFor();
    if (visitor.staysOpen) await table.#startAnew();
    return table;
  }

  /** Takes back what an earlier visitor of the same page has chosen in the table. */
  async #startAnew(): Promise<void> {
    await this.find("");
    await this.groupBy("none");
    await this.sortBy("name");
    await this.sortBy("chapter");
    await this.groupBy("chapter");
    await this.#visitor.page.locator(".grid-scroll").evaluate((window) => window.scrollTo({ top: 0 }));
  }

  /** Whether the lines stand where the table's style sheet puts them. */
  async isStyled(): Promise<boolean> {
    const line = this.grid().locator(".table-line").first();
    return (await line.evaluate((element) => getComputedStyle(element).position)) === "absolute";
  }

  grid(): Locator {
    return this.#visitor.page.getByRole("treegrid");
  }

  /** The line of a feature, if it is on screen. */
  line(name: string): Locator {
    return this.grid()
      .locator(".table-line")
      .filter({ has: this.#visitor.page.getByText(name, { exact: true }) });
  }

  /** Names on the lines in sight, from top to bottom. */
  async names(): Promise<string[]> {
    const lines = await this.grid()
      .locator(".table-line")
      .evaluateAll((all) =>
        all.map((line) => ({
          name: line.querySelector(".table-name > span > span")?.textContent ?? "",
          row: Number(line.getAttribute("aria-rowindex")),
        })),
      );
    return lines.sort((a, b) => a.row - b.row).map(({ name }) => name);
  }

  /** Headings of the groups in sight, each with its count. */
  groups(): Promise<string[]> {
    return this.grid().locator(".table-group").allInnerTexts();
  }

  async collapseGroup(title: string): Promise<void> {
    await this.grid().locator(".table-group").filter({ hasText: title }).click();
  }

  /** The sentence that counts what the table lists. */
  totals(): Promise<string> {
    return this.#visitor.page.locator(".table-totals").innerText();
  }

  /** How many features the table lists. */
  async count(): Promise<number> {
    return Number(/\d+/.exec(await this.totals())?.[0]);
  }

  async choose(name: string): Promise<void> {
    await this.line(name).first().click();
  }

  /** Whether the line of the selected feature is inside the table's window. */
  async seesSelected(name: string): Promise<boolean> {
    const selected = this.grid().locator('[aria-selected="true"]').filter({ hasText: name });
    const [line, window] = [
      await selected.boundingBox(),
      await this.#visitor.page.locator(".grid-scroll").boundingBox(),
    ];
    return line !== null && window !== null && line.y >= window.y && line.y + line.height <= window.y + window.height;
  }

  /** Chooses the lowest line that is whole in the table's window; says its name. */
  async chooseLowest(): Promise<string> {
    const bottom = await this.#visitor.page
      .locator(".grid-scroll")
      .evaluate((window) => window.getBoundingClientRect().bottom);
    const lines = await this.grid()
      .locator(".table-line")
      .evaluateAll((all) =>
        all.map((line) => ({
          name: line.querySelector(".table-name > span > span")?.textContent ?? "",
          bottom: line.getBoundingClientRect().bottom,
        })),
      );
    const lowest = lines.filter((line) => line.bottom <= bottom).sort((a, b) => b.bottom - a.bottom)[0];
    if (lowest === undefined) throw new Error("no line is whole in the table's window");
    await this.choose(lowest.name);
    return lowest.name;
  }

  /** Whether nothing lies over the middle of the selected line. */
  seesAllOfSelected(): Promise<boolean> {
    return this.grid()
      .locator('[aria-selected="true"]')
      .evaluate((line) => {
        const { left, width, top, height } = line.getBoundingClientRect();
        return line.contains(document.elementFromPoint(left + width / 2, top + height / 2));
      });
  }

  async sortBy(column: Column): Promise<void> {
    await this.grid().getByRole("button", { name: words.table.columns[column], exact: true }).click();
  }

  async groupBy(grouping: keyof typeof words.table.groups): Promise<void> {
    await this.#visitor.page.getByLabel(words.table.group).selectOption({ label: words.table.groups[grouping] });
  }

  async find(text: string): Promise<void> {
    await this.#visitor.page.getByRole("searchbox", { name: words.table.find }).fill(text);
  }

  /** Shows one value of a column alone, from the filter in the column's head. */
  async onlyInColumn(column: Column, value: string): Promise<void> {
    const { page } = this.#visitor;
    await this.grid()
      .getByRole("button", { name: words.table.filterBy(words.table.columns[column]) })
      .click();
    const panel = this.openPanels();
    await panel.getByRole("button", { name: words.legend.onlyOf(value), exact: true }).click({ force: true });
    await page.keyboard.press("Escape");
    await panel.waitFor({ state: "detached" });
  }

  /** Shows numbers of a column from a least one on, from the filter in the column's head; all with null. */
  async limit(column: Column, from: number | null): Promise<void> {
    await this.grid()
      .getByRole("button", { name: words.table.filterBy(words.table.columns[column]) })
      .click();
    const panel = this.openPanels();
    if (from === null) await panel.getByLabel(words.table.onlyWithNumber).uncheck();
    else await panel.getByLabel(words.table.from).fill(String(from));
    await this.#visitor.press("Escape");
  }

  /** Filters of columns, and the export menu, that are open. */
  openPanels(): Locator {
    return this.#visitor.page.locator(".drop-panel").filter({ visible: true });
  }

  async openExport(): Promise<void> {
    await this.#visitor.page.getByRole("button", { name: words.exports.title, exact: true }).click();
  }

  /** Saves the table in a format. */
  async export(format: FileFormat): Promise<{ name: string; text: string }> {
    const { page } = this.#visitor;
    await this.openExport();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: words.exports.formats[format] }).click(),
    ]);
    return { name: download.suggestedFilename(), text: await text(await download.createReadStream()) };
  }

  /** From now on the browser calls itself WeChat's. */
  async enterWeChat(): Promise<void> {
    await this.#visitor.page.evaluate(() =>
      Object.defineProperty(navigator, "userAgent", { value: `${navigator.userAgent} MicroMessenger/8.0.47` }),
    );
  }

  /** What the export menu says. */
  async exportHelp(): Promise<string> {
    const { page } = this.#visitor;
    await this.openExport();
    const text = await page.locator(".export-menu").innerText();
    await page.keyboard.press("Escape");
    return text;
  }

  /** Moves the keyboard into the grid. */
  async focus(): Promise<void> {
    await this.grid().focus();
  }

  /** The text of the cell that the keyboard is on. */
  currentCell(): Promise<string> {
    return this.grid().evaluate(
      (grid) => document.getElementById(grid.getAttribute("aria-activedescendant") ?? "")?.innerText ?? "",
    );
  }
}
