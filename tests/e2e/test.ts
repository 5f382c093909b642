import { mkdirSync } from "node:fs";
import { type Browser, type BrowserContextOptions, chromium } from "playwright-core";
import { test as base, expect, inject, type TestContext } from "vitest";
import { Visitor } from "./pages/driver.ts";
import { launchOldChromium, REMARK_ON_POPOVERS } from "./support/old-chromium.ts";
import { turnWebGl2Off } from "./support/troubles.ts";

/** A visitor at a desk, with a mouse, who looks closely. */
const sharp: BrowserContextOptions = { viewport: { width: 1440, height: 900 } };
/** The processor draws each pixel of the map: a quarter of them is enough for most tests. */
const desk: BrowserContextOptions = { ...sharp, deviceScaleFactor: 0.5 };
/** Nothing is drawn on the way to where the map goes. */
const thrifty: BrowserContextOptions = { ...desk, reducedMotion: "reduce" };
/** A visitor with a phone and a finger. */
const phone: BrowserContextOptions = {
  viewport: { width: 390, height: 844 },
  deviceScaleFactor: 1,
  hasTouch: true,
  isMobile: true,
};

/** A page that is kept from test to test. */
interface KeptPage {
  visitor: Visitor | null;
  /** Welcomes another visitor. */
  renew(): Promise<Visitor>;
}

/**
 * A test with somebody who uses the atlas. A `visitor` at a desk, a `sharpVisitor` who sees all pixels, an `oldVisitor` with
 * Chromium 109 and a `phoneVisitor` have new pages. So have a `newReader` at a desk and a `phoneReader`, whose browsers
 * cannot draw the map: all that is not about the map is tested with them, since a map drawn without a GPU takes most of
 * the time.
 *
 * The pages of a `regular` at a desk, and of a `reader` without a map, stay open from test to test of a file, which saves
 * the loading. These two open an address as Back does, without loading the page again; all choices become those of the
 * address. What is no choice of an address stays: the language, notices, whether the map follows the text. A test that is
 * about any of these needs a new page.
 *
 * A test fails also on a request to another machine, and on an error in the console that the visitor was not told to
 * forgive. A picture of each failure is saved in `.cache/e2e`.
 */
export const test = base
  .extend("browser", { scope: "file" }, () => chromium.connect(inject("browser")))
  .extend(
    "visitor",
    inNewPage((browser) => welcome(browser, desk)),
  )
  .extend(
    "sharpVisitor",
    inNewPage((browser) => welcome(browser, sharp)),
  )
  .extend(
    "phoneVisitor",
    inNewPage((browser) => welcome(browser, phone)),
  )
  .extend(
    "newReader",
    inNewPage((browser) => welcomeReader(browser, desk)),
  )
  .extend(
    "phoneReader",
    inNewPage((browser) => welcomeReader(browser, phone)),
  )
  // biome-ignore lint/correctness/noEmptyPattern: vitest reads from the pattern which fixtures are wanted
  .extend("oldBrowser", { scope: "file" }, async ({}, { onCleanup }) => {
    const browser = await launchOldChromium();
    onCleanup(() => browser.close());
    return browser;
  })
  .extend("oldVisitor", async ({ oldBrowser, task }, { onCleanup }) => {
    const visitor = await welcome(oldBrowser, desk);
    visitor.expected = REMARK_ON_POPOVERS;
    onCleanup(() => sayGoodbye(visitor, task));
    return visitor;
  })
  .extend(
    "kept",
    { scope: "file" },
    keepPage((browser) => welcome(browser, thrifty)),
  )
  .extend("regular", async ({ kept, task }, { onCleanup }) => {
    const visitor = await takePage(kept);
    onCleanup(() => leavePage(kept, visitor, task));
    return visitor;
  })
  .extend(
    "keptText",
    { scope: "file" },
    keepPage((browser) => welcomeReader(browser, desk)),
  )
  .extend("reader", async ({ keptText, task }, { onCleanup }) => {
    const visitor = await takePage(keptText);
    onCleanup(() => leavePage(keptText, visitor, task));
    return visitor;
  });

type Welcome = (browser: Browser) => Promise<Visitor>;
/** What a fixture needs of the running test. */
type Task = Pick<TestContext["task"], "name" | "result">;
interface Cleanup {
  onCleanup(cleanup: () => unknown): void;
}

/** A fixture: somebody with a page of their own. */
function inNewPage(greet: Welcome) {
  return async ({ browser, task }: { browser: Browser; task: Task }, { onCleanup }: Cleanup): Promise<Visitor> => {
    const visitor = await greet(browser);
    onCleanup(() => sayGoodbye(visitor, task));
    return visitor;
  };
}

/** A fixture: a page that stays open for a file. */
function keepPage(greet: Welcome) {
  return async ({ browser }: { browser: Browser }, { onCleanup }: Cleanup): Promise<KeptPage> => {
    const kept: KeptPage = { visitor: null, renew: () => greet(browser) };
    onCleanup(() => kept.visitor?.page.context().close());
    return kept;
  };
}

async function takePage(kept: KeptPage): Promise<Visitor> {
  const visitor = kept.visitor ?? (await kept.renew());
  visitor.staysOpen = true;
  // After a failure, nobody knows what the page is like.
  kept.visitor = null;
  return visitor;
}

async function leavePage(kept: KeptPage, visitor: Visitor, task: Task): Promise<void> {
  if (hasFailed(task) || visitor.strangers.length > 0 || visitor.errors.length > 0) await sayGoodbye(visitor, task);
  else kept.visitor = visitor;
}

async function welcomeReader(browser: Browser, options: BrowserContextOptions): Promise<Visitor> {
  const visitor = await welcome(browser, options);
  visitor.seesMap = false;
  visitor.expected = /WebGL2/;
  await turnWebGl2Off(visitor.page);
  return visitor;
}

async function welcome(browser: Browser, options: BrowserContextOptions): Promise<Visitor> {
  const context = await browser.newContext({ ...options, locale: "zh-CN" });
  context.setDefaultTimeout(30_000);
  return new Visitor(await context.newPage(), inject("address"));
}

function hasFailed({ result }: Task): boolean {
  return result?.state === "fail";
}

async function sayGoodbye(visitor: Visitor, task: Task): Promise<void> {
  if (hasFailed(task)) {
    mkdirSync(".cache/e2e", { recursive: true });
    await visitor.page.screenshot({ path: `.cache/e2e/${task.name.replaceAll(/[^\p{L}\p{N}]+/gu, "-")}.png` });
  }
  await visitor.page.context().close();
  expect(visitor.strangers, "requests to other machines").toEqual([]);
  expect(visitor.errors, "errors in the console").toEqual([]);
}
