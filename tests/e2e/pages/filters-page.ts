import type { Locator } from "playwright-core";
import { words } from "../../support/words.ts";
import type { Visitor } from "./driver.ts";

/** The collapsed filters of the legend, and the chips above the map. */
export class FiltersPage {
  readonly #visitor: Visitor;

  private constructor(visitor: Visitor) {
    this.#visitor = visitor;
  }

  static async open(visitor: Visitor, query: string): Promise<FiltersPage> {
    await visitor.open(query);
    await visitor.waitForMap();
    const filters = new FiltersPage(visitor);
    const collapsed = visitor.panel().locator("details.more-filters");
    if ((await collapsed.getAttribute("open")) === null) await collapsed.locator("summary").click();
    return filters;
  }

  async choosePlace(name: string): Promise<void> {
    await this.#choose(words.filterNames.place, name);
  }

  async chooseChapter(label: string): Promise<void> {
    await this.#choose(words.filterNames.section, label);
  }

  /** What the chips say. */
  chips(): Promise<string[]> {
    return this.#bar().locator("li span").allInnerTexts();
  }

  async lift(chip: string): Promise<void> {
    await this.#visitor.page.getByRole("button", { name: words.chips.remove(chip), exact: true }).click();
  }

  async clearAll(): Promise<void> {
    await this.#bar().getByRole("button", { name: words.chips.reset }).click();
  }

  /** That a filter hides what is selected, with the offer to lift it. */
  hidden(): Locator {
    return this.#bar().locator(".filter-hides");
  }

  async liftWhatHides(): Promise<void> {
    await this.hidden().getByRole("button").click();
  }

  /** Ticks phases or kinds, one at once after the other, and reloads the page before a moment has passed. */
  async toggleAndReload(...names: readonly string[]): Promise<void> {
    const boxes = names.map((name) => this.#visitor.panel().getByRole("checkbox", { name, exact: true }));
    const handles = await Promise.all(boxes.map((box) => box.elementHandle()));
    const loaded = this.#visitor.page.waitForEvent("load");
    await this.#visitor.page.evaluate((elements) => {
      for (const element of elements) if (element instanceof HTMLElement) element.click();
      location.reload();
    }, handles);
    await loaded;
  }

  /** The offer to lift one filter where nothing is left. */
  offer(): Locator {
    return this.#bar().locator(".filters-empty button");
  }

  /** Begins to draw an area. */
  async beginArea(): Promise<void> {
    await this.#visitor.panel().getByRole("button", { name: words.collapsed.draw }).click();
    await this.#visitor.page.getByText(words.collapsed.drawing).waitFor();
  }

  async takeView(): Promise<void> {
    await this.#visitor.panel().getByRole("button", { name: words.collapsed.fromView }).click();
  }

  /** Drags over the middle of the map. */
  async drag(): Promise<void> {
    const { from, to } = await this.#middle();
    const { mouse } = this.#visitor.page;
    await mouse.move(from.x, from.y);
    await mouse.down();
    await mouse.move(to.x, to.y, { steps: 4 });
    await mouse.up();
  }

  /** Clicks two opposite corners in the middle of the map. */
  async clickCorners(): Promise<void> {
    const { from, to } = await this.#middle();
    await this.#visitor.page.mouse.click(from.x, from.y);
    await this.#visitor.page.mouse.click(to.x, to.y);
  }

  async #middle() {
    const box = await this.#visitor.page.locator("#map").boundingBox();
    if (box === null) throw new Error("there is no map");
    const at = (part: number) => ({ x: box.x + box.width * part, y: box.y + box.height * part });
    return { from: at(0.4), to: at(0.6) };
  }

  #bar(): Locator {
    return this.#visitor.page.getByRole("region", { name: words.chips.label });
  }

  async #choose(label: string, option: string): Promise<void> {
    const select = this.#visitor.panel().getByRole("combobox", { name: label, exact: true });
    const value = await select.locator("option").filter({ hasText: option }).first().getAttribute("value");
    await select.selectOption(value);
  }
}
