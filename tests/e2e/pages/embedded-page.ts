import type { Locator } from "playwright-core";
import type { Visitor } from "./driver.ts";

/** A map that stands within another page. */
export class EmbeddedPage {
  readonly #visitor: Visitor;

  constructor(visitor: Visitor) {
    this.#visitor = visitor;
  }

  /** How to zoom the map without taking the wheel from the page around it. */
  gestureHint(): Locator {
    return this.#visitor.page.locator(".maplibregl-desktop-message");
  }

  /** The link to the whole atlas. */
  wholeAtlas(): Locator {
    return this.#visitor.page.locator("a.whole-link");
  }
}
