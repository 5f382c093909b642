import { mkdirSync } from "node:fs";
import { type Browser, type BrowserContextOptions, chromium } from "playwright-core";
import { test as base, expect, inject } from "vitest";
import { Visitor } from "./pages/driver.ts";
import { launchOldChromium, REMARK_ON_POPOVERS } from "./support/old-chromium.ts";

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
 * A test with a `visitor` at a desk, a `sharpVisitor` who sees all pixels, an `oldVisitor` with Chromium 109, or a
 * `phoneVisitor`, whose pages are new, or with a `regular`: a visitor at a desk whose page stays open from test to test
 * of a file, which saves the loading of the page and of the map. The `regular` opens an address as Back does, without loading the page again; all choices become those of the address. What is no
 * choice of an address stays: the language, notices, whether the map follows the text. A test that is about any of these
 * needs a new page.
 *
 * A test fails also on a request to another machine, and on an error in the console that the visitor was not told to
 * forgive. A picture of each failure is saved in `.cache/e2e`.
 */
export const test = base
  .extend("browser", { scope: "file" }, () => chromium.connect(browserOfWorker()))
  .extend("visitor", async ({ browser, task }, { onCleanup }) => {
    const visitor = await welcome(browser, desk);
    onCleanup(() => sayGoodbye(visitor, task.name, task.result?.state === "fail"));
    return visitor;
  })
  .extend("sharpVisitor", async ({ browser, task }, { onCleanup }) => {
    const visitor = await welcome(browser, sharp);
    onCleanup(() => sayGoodbye(visitor, task.name, task.result?.state === "fail"));
    return visitor;
  })
  // biome-ignore lint/correctness/noEmptyPattern: vitest reads from the pattern which fixtures are wanted
  .extend("oldBrowser", { scope: "file" }, async ({}, { onCleanup }) => {
    const browser = await launchOldChromium();
    onCleanup(() => browser.close());
    return browser;
  })
  .extend("oldVisitor", async ({ oldBrowser, task }, { onCleanup }) => {
    const visitor = await welcome(oldBrowser, desk);
    onCleanup(() => {
      visitor.errors = visitor.errors.filter((error) => !REMARK_ON_POPOVERS.test(error));
      return sayGoodbye(visitor, task.name, task.result?.state === "fail");
    });
    return visitor;
  })
  .extend("phoneVisitor", async ({ browser, task }, { onCleanup }) => {
    const visitor = await welcome(browser, phone);
    onCleanup(() => sayGoodbye(visitor, task.name, task.result?.state === "fail"));
    return visitor;
  })
  .extend("kept", { scope: "file" }, async ({ browser }, { onCleanup }) => {
    const kept: KeptPage = { visitor: null, renew: () => welcome(browser, thrifty) };
    onCleanup(() => kept.visitor?.page.context().close());
    return kept;
  })
  .extend("regular", async ({ kept, task }, { onCleanup }) => {
    const visitor = kept.visitor ?? (await kept.renew());
    visitor.staysOpen = true;
    // After a failure, nobody knows what the page is like.
    kept.visitor = null;
    onCleanup(async () => {
      const failed = task.result?.state === "fail";
      if (failed || visitor.strangers.length > 0 || visitor.errors.length > 0) {
        await sayGoodbye(visitor, task.name, failed);
      } else {
        kept.visitor = visitor;
      }
    });
    return visitor;
  });

/** Where this worker's browser listens. Pages of one browser would wait for each other: one process draws them all. */
function browserOfWorker(): string {
  const browsers = inject("browsers");
  const worker = Number(process.env.VITEST_POOL_ID);
  const browser = browsers[(worker - 1) % browsers.length];
  if (browser === undefined) throw new Error(`there is no browser for worker ${worker} of ${browsers.length}`);
  return browser;
}

async function welcome(browser: Browser, options: BrowserContextOptions): Promise<Visitor> {
  const context = await browser.newContext({ ...options, locale: "zh-CN" });
  context.setDefaultTimeout(30_000);
  return new Visitor(await context.newPage(), inject("address"));
}

async function sayGoodbye(visitor: Visitor, test: string, failed: boolean): Promise<void> {
  if (failed) {
    mkdirSync(".cache/e2e", { recursive: true });
    await visitor.page.screenshot({ path: `.cache/e2e/${test.replaceAll(/[^\p{L}\p{N}]+/gu, "-")}.png` });
  }
  await visitor.page.context().close();
  expect(visitor.strangers, "requests to other machines").toEqual([]);
  expect(visitor.errors, "errors in the console").toEqual([]);
}
