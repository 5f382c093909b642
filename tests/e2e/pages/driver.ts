import type { Locator } from "playwright-core";
import { expect } from "vitest";
import { waitForMap } from "../../../scripts/support/wait-for-map.ts";
import { allWords, words } from "../../support/words.ts";
import { featureNamed } from "../support/plans.ts";
import { TroubledPerson } from "./troubled-person.ts";

/** What stands where something is still being read, in any language. */
const READING = new RegExp(
  `^(${Object.values(allWords)
    .map(({ loading }) => loading)
    .join("|")})`,
);

/** Somebody who uses the atlas. Specs are written in these words; selectors stand in this folder alone. */
export class Visitor extends TroubledPerson {
  /** Whether the browser can draw the map. */
  seesMap = true;

  override async open(query?: string): Promise<void> {
    await super.open(query);
    // No address names the panel: on a page that stays open it is that of the visit before.
    if (this.staysOpen) await this.openPanel("legend");
  }

  /** Until the plan is read and the map has drawn everything it has been asked for. */
  async waitForMap(): Promise<void> {
    await this.waitForPlan();
    if (this.seesMap) await waitForMap(this.page);
  }

  /** Until the chosen plan is read, and the open panel shows it or says why not. */
  async waitForPlan(): Promise<void> {
    await this.page
      .locator(".panel-body")
      .locator(".legend, .outline, .feature-list, .filters-empty, .quiet, .fault")
      .filter({ hasNotText: READING })
      .first()
      .waitFor({ state: "attached" });
  }

  // The page around the map

  title(): Promise<string> {
    return this.page.getByRole("heading", { level: 1 }).innerText();
  }

  /** What the tab is called, and the step of history. */
  tabTitle(): Promise<string> {
    return this.page.title();
  }

  /** The language in which the page says that it is written. */
  async pageLanguage(): Promise<string | null> {
    return this.page.locator("html").getAttribute("lang");
  }

  disclaimer(): Promise<string> {
    return this.page.locator(".disclaimer").innerText();
  }

  async choosePlan(name: string): Promise<void> {
    await this.page.locator(".plan-switch select").selectOption({ label: name });
  }

  /** The full name, in the plan switch, of the plan that has these words in it. */
  planCalled(words: string): Promise<string> {
    return this.page.locator(".plan-switch option").filter({ hasText: words }).innerText();
  }

  async chosenPlan(): Promise<string> {
    return this.page.locator(".plan-switch select").locator("option:checked").innerText();
  }

  async chooseLanguage(name: string): Promise<void> {
    await this.page.getByRole("button", { name, exact: true }).click();
  }

  async openScreen(screen: keyof typeof words.screens): Promise<void> {
    await this.page.getByRole("button", { name: words.screens[screen], exact: true }).click();
  }

  /** Opens a panel and waits for what it shows: outline and list are fetched when they are first wanted. */
  async openPanel(panel: keyof typeof words.panels): Promise<void> {
    await this.page.getByRole("tab", { name: words.panels[panel] }).click();
    await this.waitForPlan();
  }

  panel(): Locator {
    return this.page.getByRole("tabpanel");
  }

  /** What stands in the map's place: that it is loading, or why there is none. */
  mapMessage(): Locator {
    return this.page.locator(".map-status");
  }

  // Legend and list

  async onlyPhase(name: string): Promise<void> {
    await this.page.getByRole("button", { name: words.legend.onlyOf(name), exact: true }).click({ force: true });
  }

  async onlyKind(name: string): Promise<void> {
    await this.onlyPhase(name);
  }

  async showAll(): Promise<void> {
    await this.page.getByRole("button", { name: words.legend.reset }).click();
  }

  /** Ticks a phase or a kind on or off. */
  async toggle(name: string): Promise<void> {
    await this.panel().getByRole("checkbox", { name, exact: true }).click();
  }

  /** The figure beside a phase or a kind. */
  async countOf(name: string): Promise<number> {
    const row = this.page.locator(".filter-row").filter({ has: this.page.getByText(name, { exact: true }) });
    return Number(await row.locator(".filter-count").innerText());
  }

  /** How many features pass the filters, as the legend says. */
  async shownCount(): Promise<number> {
    const text = await this.page.locator(".legend-total output").innerText();
    return Number(/\d+/.exec(text)?.[0]);
  }

  async openGroup(kind: string): Promise<void> {
    await this.panel().locator("summary").filter({ hasText: kind }).click();
  }

  /** Names of all features in the list. */
  listed(): Promise<string[]> {
    return this.panel().locator(".feature-name").allTextContents();
  }

  async chooseInList(name: string): Promise<void> {
    await this.#row(this.panel(), name).click();
  }

  // The map

  /** IDs of the features drawn on screen. */
  async shownFeatureIds(): Promise<string[]> {
    await this.waitForMap();
    return this.page.evaluate(() => window.atlas?.rendered() ?? []);
  }

  /** Why a feature stands out on the map; undefined when it does not. */
  async markOf(name: string, plan = "kaizhou"): Promise<string | undefined> {
    const highlighted = await this.page.evaluate(() => window.atlas?.highlighted() ?? {});
    return highlighted[featureNamed(name, plan).id];
  }

  /** Clicks, or taps, where a feature is drawn. */
  async clickOnMap(name: string, plan = "kaizhou"): Promise<void> {
    await this.waitForMap();
    const { id } = featureNamed(name, plan);
    const pixel = await this.page.evaluate((id) => window.atlas?.pixelOf(id) ?? null, id);
    if (pixel === null) throw new Error(`${name} is nowhere on the visible map`);
    await this.page.mouse.click(pixel.x, pixel.y);
  }

  /** Clicks a feature, and picks it should others lie under the same click. */
  async findOnMap(name: string): Promise<void> {
    await this.clickOnMap(name);
    await this.side().waitFor();
    if (await this.side().locator(".pick").isVisible()) await this.pick(name);
  }

  /** Whether a feature is drawn on the visible part of the map. */
  async seesOnMap(name: string, plan = "kaizhou"): Promise<boolean> {
    return (await this.shownFeatureIds()).includes(featureNamed(name, plan).id);
  }

  /** Clicks on the map where several features lie under the pointer; says which. */
  async clickWhereSeveralLie(): Promise<readonly string[]> {
    await this.waitForMap();
    const found = await this.page.evaluate(() => {
      const box = document.querySelector("#map")?.getBoundingClientRect();
      if (box === undefined || window.atlas === undefined) return null;
      const step = 6;
      for (let y = box.top + 80; y < box.bottom - 80; y += step) {
        for (let x = box.left + 40; x < box.right - 60; x += step) {
          const ids = window.atlas.meantAt(x, y);
          if (ids.length > 1) return { x, y, ids };
        }
      }
      return null;
    });
    if (found === null) throw new Error("nowhere on the visible map do several features lie under one click");
    await this.page.mouse.click(found.x, found.y);
    return found.ids;
  }

  /** Size of the map on screen, px. */
  async mapSize(): Promise<{ width: number; height: number }> {
    const box = await this.page.locator("#map").boundingBox();
    if (box === null) throw new Error("the page has no map");
    return box;
  }

  /** Who made what the map is drawn from. */
  mapSources(): Locator {
    return this.page.getByText("© OpenStreetMap contributors");
  }

  async openMapSources(): Promise<void> {
    await this.page.locator(".maplibregl-ctrl-attrib-button").click();
  }

  async zoomByWheel(): Promise<void> {
    await this.page.locator("#map").hover();
    await this.page.mouse.wheel(0, -240);
    await this.waitForMap();
  }

  // Card, reader and the list to pick from

  side(): Locator {
    return this.page.locator("aside.side");
  }

  /** The name on the open card. */
  card(): Locator {
    return this.side().locator("#card-name");
  }

  /** The quotes on the card. */
  quotes(): Locator {
    return this.side().locator("blockquote");
  }

  /** What another plan says of the feature, on the card. */
  otherPlan(name: string): Locator {
    return this.side().locator(".same-as-plan").filter({ hasText: name });
  }

  /** Goes from the card to the comparison of the plans. */
  async compareOnCard(): Promise<void> {
    await this.side().getByRole("button", { name: words.card.compare }).click();
  }

  /** The names to pick from. */
  choices(): Locator {
    return this.side().locator(".pick .feature-name");
  }

  async pick(name: string): Promise<void> {
    await this.#row(this.side(), name).click();
  }

  async closeSide(): Promise<void> {
    await this.side().getByRole("button", { name: words.close, exact: true }).click();
  }

  /** Goes from the card to the text, at one of its passages. */
  async readInText(passage = 1): Promise<void> {
    await this.side()
      .getByRole("button", { name: words.card.read, exact: true })
      .nth(passage - 1)
      .click();
    await this.text().waitFor();
  }

  /** The plan's text. */
  text(): Locator {
    return this.side().locator(".pages");
  }

  /** The words marked as the chosen passage. */
  async highlighted(): Promise<string> {
    await this.text().locator(".in-passage").first().waitFor();
    return (await this.text().locator(".in-passage").allInnerTexts()).join("");
  }

  /** Whether the beginning of the marked passage, or of a section, lies inside the text's window. */
  async inSight(part: Locator): Promise<boolean> {
    const [inner, outer] = [await part.first().boundingBox(), await this.text().boundingBox()];
    if (inner === null || outer === null) return false;
    // Two lines are enough to begin reading.
    return inner.y >= outer.y - 1 && inner.y + Math.min(inner.height, 48) <= outer.y + outer.height;
  }

  async seesPassage(): Promise<void> {
    await expect
      .poll(() => this.inSight(this.text().locator(".in-passage")), { message: "the marked passage is in sight" })
      .toBe(true);
  }

  async seesSection(id: string): Promise<void> {
    await expect.poll(() => this.inSight(this.text().locator(`#${id}`)), { message: `${id} is in sight` }).toBe(true);
  }

  async nextPassage(): Promise<void> {
    await this.side().getByRole("button", { name: words.reader.next }).click();
  }

  /** Follows one of the card's relatives. */
  async follow(name: string): Promise<void> {
    await this.#row(this.side(), name).click();
  }

  async clickNameInText(name: string): Promise<void> {
    await this.text().getByRole("link", { name, exact: true }).first().click();
  }

  /** Opens a section from the outline. */
  async readSection(title: string): Promise<void> {
    await this.panel().locator(".outline-title").filter({ hasText: title }).first().click();
  }

  // The phone's sheet

  async drawUpSheet(): Promise<void> {
    await this.page.locator(".sheet-handle").first().click();
  }

  #row(inside: Locator, name: string): Locator {
    return inside
      .locator(".feature-row")
      .filter({ has: this.page.getByText(name, { exact: true }) })
      .first()
      .getByRole("button");
  }
}
