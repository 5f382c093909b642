import type { Locator } from "playwright-core";
import { words } from "../../support/words.ts";
import type { Visitor } from "./driver.ts";

/** The comparison of plans, in the words of those who compare them. */
export class ComparePage {
  readonly #visitor: Visitor;

  constructor(visitor: Visitor) {
    this.#visitor = visitor;
  }

  static async open(visitor: Visitor, query = "p=kaizhou"): Promise<ComparePage> {
    await visitor.open(`${query}&m=across`);
    const compare = new ComparePage(visitor);
    await compare.things().first().waitFor();
    // No address names the view: on a page that stays open it is that of the visit before.
    if (visitor.staysOpen) await compare.show("all");
    return compare;
  }

  things(): Locator {
    return this.#visitor.page.locator(".thing");
  }

  /** The thing of this name. */
  thing(name: string): Locator {
    return this.things().filter({ has: this.#visitor.page.getByRole("heading", { name, exact: true }) });
  }

  /** The findings about a thing: where the plans disagree, or how it moved on. */
  findings(name: string): Promise<string[]> {
    return this.thing(name).locator(".findings li").allInnerTexts();
  }

  /** The plans that name a thing, in the order in which they stand. */
  plansOf(name: string): Promise<string[]> {
    return this.thing(name).locator(".plan-open").allInnerTexts();
  }

  /** What one plan says of a thing, all of it. */
  side(name: string, plan: string): Locator {
    return this.thing(name).locator(".plan-column").filter({ hasText: plan });
  }

  async show(view: keyof typeof words.compare.views): Promise<void> {
    await this.#visitor.page.getByRole("button", { name: words.compare.views[view] }).click();
  }

  /** The figure beside one of the views. */
  async countOf(view: keyof typeof words.compare.views): Promise<number> {
    const button = this.#visitor.page.getByRole("button", { name: words.compare.views[view] });
    return Number(await button.locator("small").innerText());
  }

  /** Opens what one plan says of a thing. */
  async openSide(name: string, plan: string): Promise<void> {
    await this.side(name, plan).getByRole("button", { name: plan }).click();
  }

  /** Whether the thing last looked at is marked and in sight. */
  async returnsTo(name: string): Promise<boolean> {
    const marked = this.thing(name).and(this.#visitor.page.locator("[data-last]"));
    return (await marked.count()) === 1 && (await marked.isVisible());
  }
}
