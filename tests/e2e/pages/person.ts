import type { Locator, Page } from "playwright-core";
import { findBarriers } from "../support/barriers.ts";

/** Somebody at a browser, on any site: uses its history and its keyboard, and notes what goes wrong. */
export class Person {
  readonly page: Page;
  /** Addresses asked for on other machines. */
  readonly strangers: string[] = [];
  /** Errors in the console. A test that causes some empties the list with `forgive`. */
  errors: string[] = [];
  /** Errors in the console that this browser brings with it, and that are none of the page. */
  expected: RegExp | null = null;
  /** Whether the page stays open when another address of the site is opened. */
  staysOpen = false;
  readonly #address: string;

  /** @param address of the site, ending in a slash */
  constructor(page: Page, address: string) {
    this.page = page;
    this.#address = address;
    page.on("request", (request) => {
      const url = new URL(request.url());
      if (url.protocol.startsWith("http") && url.origin !== new URL(address).origin) this.strangers.push(url.href);
    });
    page.on("console", (message) => {
      if (message.type() === "error" && !this.expected?.test(message.text())) this.errors.push(message.text());
    });
    page.on("pageerror", (error) => this.errors.push(error.message));
  }

  /** Opens the site; `query` is the part of an address after the question mark. */
  async open(query = ""): Promise<void> {
    if (this.staysOpen && this.page.url().startsWith(this.#address)) await this.goWithin(query);
    else await this.load(query);
  }

  /** Opens the site in a page that begins anew. */
  async load(query = ""): Promise<void> {
    await this.page.goto(query === "" ? this.#address : `${this.#address}?${query}`);
  }

  /** Goes to another address of the site without loading the page again, as Back does. */
  async goWithin(query = ""): Promise<void> {
    const plan = new URLSearchParams(query).get("p");
    // A map that comes from another view shows the whole plan where the address names no view, as a new one does.
    const elsewhere = `${plan === null ? "" : `p=${plan}&`}v=108.4,31.2,9`;
    await this.page.evaluate(
      (queries) => {
        for (const query of queries) {
          if (query === queries[0]) history.pushState(null, "", query);
          else history.replaceState(null, "", query);
          dispatchEvent(new PopStateEvent("popstate"));
        }
        return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      },
      [elsewhere, query].map((query) => `${new URL(this.#address).pathname}${query === "" ? "" : `?${query}`}`),
    );
  }

  /** Begins to open the site. From then on time passes as `waitLong` says. */
  async beginToOpen(query = ""): Promise<void> {
    await this.page.clock.install();
    await this.page.goto(`${this.#address}?${query}`, { waitUntil: "commit" });
  }

  /** Lets seconds pass at once, in a page that was opened by `beginToOpen`. */
  async waitLong(seconds: number): Promise<void> {
    await this.page.clock.runFor(seconds * 1000);
  }

  /** Opens an address below the site. */
  async openBelow(path: string): Promise<void> {
    await this.page.goto(this.#address + path);
  }

  /** Opens an address as it is written somewhere. */
  async goTo(address: string): Promise<void> {
    await this.page.goto(address);
  }

  /** The part of the address after the question mark. */
  query(): string {
    return new URL(this.page.url()).search.slice(1);
  }

  async reload(): Promise<void> {
    await this.page.reload();
  }

  async back(): Promise<void> {
    await this.page.goBack();
  }

  async forward(): Promise<void> {
    await this.page.goForward();
  }

  /** Steps of the browser's history. */
  historyLength(): Promise<number> {
    return this.page.evaluate(() => history.length);
  }

  async press(...keys: string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  /** Presses Tab until what has the focus is called so. */
  async tabTo(name: string, limit = 60): Promise<void> {
    const passed: string[] = [];
    while (passed.length < limit) {
      await this.press("Tab");
      const focused = await this.focused();
      if (focused.includes(name)) return;
      passed.push(focused);
    }
    throw new Error(`Tab never came to ${name}; it came to ${passed.join(", ")}`);
  }

  /** The label or the text of what has the focus. */
  focused(): Promise<string> {
    return this.page.evaluate(() => {
      const element = document.activeElement;
      if (element === document.body) return "nothing";
      return element?.getAttribute("aria-label") ?? element?.textContent?.trim() ?? "";
    });
  }

  /** What live regions hold: a screen reader reads all of it as soon as it changes. */
  spoken(): Promise<string[]> {
    const regions = this.page.locator(
      "[aria-live]:not([aria-live=off]), [role=status], [role=alert], [role=log], output",
    );
    return regions.filter({ visible: true }).evaluateAll((found) => found.map((region) => region.textContent));
  }

  /** What a person has on the clipboard after having selected a part of the page and pressed Ctrl+C. */
  async copy(part: Locator): Promise<string> {
    await this.page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await part.evaluate((element) => getSelection()?.selectAllChildren(element));
    await this.page.keyboard.press("Control+C");
    return this.page.evaluate(() => navigator.clipboard.readText());
  }

  /** px by which the page is wider than the screen. */
  overflow(): Promise<number> {
    return this.page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  }

  /** Serious faults of accessibility on screen, one line each. */
  barriers(): Promise<string[]> {
    return findBarriers(this.page);
  }

  /** Forgets the errors so far: the test expected them. */
  forgive(): void {
    this.errors = [];
  }
}
