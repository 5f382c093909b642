import { mkdirSync } from "node:fs";
import { type Browser, type BrowserContextOptions, chromium } from "playwright-core";
import { test as base, expect, inject } from "vitest";
import { Visitor } from "./pages/driver.ts";

/** A visitor at a desk, with a mouse. */
const desk: BrowserContextOptions = { viewport: { width: 1440, height: 900 } };
/** A visitor with a phone and a finger. */
const phone: BrowserContextOptions = {
  viewport: { width: 390, height: 844 },
  deviceScaleFactor: 2,
  hasTouch: true,
  isMobile: true,
};

/**
 * A test with a `visitor` at a desk or a `phoneVisitor`. It fails also on a request to another machine, and on an error
 * in the console that the visitor was not told to forgive. A picture of each failure is saved in `.cache/e2e`.
 */
export const test = base
  .extend("browser", { scope: "file" }, () => chromium.connect(inject("browser")))
  .extend("visitor", async ({ browser, task }, { onCleanup }) => {
    const visitor = await welcome(browser, desk);
    onCleanup(() => sayGoodbye(visitor, task.name, task.result?.state === "fail"));
    return visitor;
  })
  .extend("phoneVisitor", async ({ browser, task }, { onCleanup }) => {
    const visitor = await welcome(browser, phone);
    onCleanup(() => sayGoodbye(visitor, task.name, task.result?.state === "fail"));
    return visitor;
  });

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
