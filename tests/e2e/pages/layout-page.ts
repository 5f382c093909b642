import type { Visitor } from "./driver.ts";

/** The least width of a map beside something else, and of the search, px. */
const LEAST = { map: 320, search: 160 };

/** The parts of the page as a window of any size shows them. */
export class LayoutPage {
  readonly #visitor: Visitor;

  constructor(visitor: Visitor) {
    this.#visitor = visitor;
  }

  /** Ends all movement, so that every size is measured as it comes to rest. */
  async stopMotion(): Promise<void> {
    await this.#visitor.page.emulateMedia({ reducedMotion: "reduce" });
  }

  async resize(width: number, height: number): Promise<void> {
    await this.#visitor.page.setViewportSize({ width, height });
  }

  /** Whether legend and map, or map and card, stand beside each other. */
  async standsBeside(part: "panel" | "side"): Promise<boolean> {
    const found = this.#visitor.page.locator(`.${part}`);
    if (!(await found.isVisible())) return false;
    return (await found.evaluate((element) => getComputedStyle(element).position)) !== "fixed";
  }

  /** What sticks out, is cut off, lies over something else or has too little room, one line each. */
  faults(): Promise<string[]> {
    return this.#visitor.page.evaluate((least) => {
      const shown = (selector: string): HTMLElement[] =>
        [...document.querySelectorAll<HTMLElement>(selector)].filter(
          (element) =>
            element.checkVisibility({ visibilityProperty: true }) && element.closest(".visually-hidden") === null,
        );
      const box = (element: Element): DOMRect => element.getBoundingClientRect();
      const nameOf = (element: Element): string => `${element.tagName.toLowerCase()}.${element.className}`;
      const meet = (a: DOMRect, b: DOMRect): boolean =>
        a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1;
      const faults: string[] = [];
      const page = document.documentElement;
      if (page.scrollWidth > innerWidth) faults.push(`the page is ${page.scrollWidth} px wide`);

      for (const part of shown(".header, .panel, .side, .disclaimer, .screen, .table-bar, .compare-bar, .tabs")) {
        const { left, right } = box(part);
        if (left < -1 || right > innerWidth + 1) faults.push(`${nameOf(part)} reaches from ${left} to ${right}`);
        if (part.scrollWidth > part.clientWidth + 1) {
          faults.push(`${nameOf(part)} holds ${part.scrollWidth} px in ${part.clientWidth}`);
        }
      }
      for (const words of shown(".brand, .header button, .tabs button, .disclaimer strong, .side-title h2")) {
        if (words.scrollWidth > words.clientWidth + 1) faults.push(`${nameOf(words)} is cut off: ${words.textContent}`);
      }
      const inHeader = shown(
        ".brand, .plan-switch, .screen-nav, .search-field, .search-button, .menu-button, .languages",
      );
      for (const [at, one] of inHeader.entries()) {
        for (const other of inHeader.slice(at + 1)) {
          if (meet(box(one), box(other))) faults.push(`${nameOf(one)} lies over ${nameOf(other)}`);
        }
      }
      for (const field of shown(".search-field")) {
        if (box(field).width < least.search) faults.push(`the search is ${box(field).width} px wide`);
      }

      const beside = shown(".panel, .side").filter((part) => getComputedStyle(part).position !== "fixed");
      const [map] = shown("#map");
      if (map === undefined) faults.push("there is no map");
      else if (beside.length > 0 && box(map).width < least.map) faults.push(`the map is ${box(map).width} px wide`);
      const [disclaimer] = shown(".disclaimer");
      if (disclaimer === undefined) faults.push("there is no disclaimer");
      else {
        for (const part of shown(".panel, .side, .screen, .header")) {
          // A phone's screens cover the map with the words on it.
          if (part.matches(".screen") && beside.length === 0) continue;
          if (meet(box(part), box(disclaimer))) faults.push(`${nameOf(part)} lies over the disclaimer`);
        }
        if (box(disclaimer).bottom > innerHeight + 1) faults.push("the disclaimer is below the window");
      }
      return faults;
    }, LEAST);
  }
}
