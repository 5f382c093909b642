import "../src/map/probe.ts";
import "./probe.ts";
import { gzipSync } from "node:zlib";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { watchDrawing } from "./watch-drawing.ts";

/** One run of one page. Times in ms. */
export interface PageRun {
  readonly firstFeatures: number;
  readonly filters: readonly number[];
  readonly click: number;
}

const FILTER_CHANGES = 5;
const ACTIONS = 500;
const WARM_UP = 300;
const SEED = 20210326;
const VIEWPORT = { width: 1440, height: 900 };

/** Opens a page in a new context and measures it; `drive` knows the page's own controls. */
export async function measure(browser: Browser, address: string, drive: Drive): Promise<PageRun> {
  const context = await browser.newContext({ viewport: VIEWPORT, locale: "zh-CN" });
  const page = await openPage(context);
  await page.goto(address, { waitUntil: "commit" });
  const first = await firstFeatures(page);
  await drive.settle(page);
  const filters: number[] = [];
  for (let change = 0; change < FILTER_CHANGES; change++) filters.push(await drive.filter(page));
  const click = await drive.click(page);
  await context.close();
  return { firstFeatures: first, filters, click };
}

/** Bytes of script, gzip, that a page loads until its first features are drawn. Not part of a run: it would slow it. */
export async function measureScripts(browser: Browser, address: string): Promise<number> {
  const context = await browser.newContext({ viewport: VIEWPORT, locale: "zh-CN" });
  const page = await openPage(context);
  const sizes: Promise<number>[] = [];
  page.on("response", (response) => {
    if (!/\.m?js$/.test(new URL(response.url()).pathname)) return;
    sizes.push(response.body().then((body) => gzipSync(body).length));
  });
  await page.goto(address);
  await firstFeatures(page);
  const asked = [...sizes];
  const total = (await Promise.all(asked)).reduce((sum, size) => sum + size, 0);
  await context.close();
  return total;
}

export interface Drive {
  /** Waits until the page is at rest. */
  settle(page: Page): Promise<void>;
  /** ms from a change of filter to the first drawn frame that shows it. Shows everything again before it returns. */
  filter(page: Page): Promise<number>;
  /** ms from a click to the passage; for the bare page, ms of its hit test. */
  click(page: Page): Promise<number>;
}

/** A page in which a person's actions can be imitated. */
export interface PlayfulDrive extends Drive {
  act(page: Page, random: () => number): Promise<void>;
  /** Brings the page back to one and the same view, whatever was done to it. */
  reset(page: Page): Promise<void>;
}

/**
 * Heap growth over random actions, as a share. Both ends are measured after garbage collection and in the same view: what
 * is on screen needs more memory than anything that the actions could leave behind.
 */
export async function measureHeap(browser: Browser, address: string, drive: PlayfulDrive): Promise<number> {
  const context = await browser.newContext({ viewport: VIEWPORT, locale: "zh-CN" });
  const page = await openPage(context);
  await page.goto(address);
  await firstFeatures(page);
  const session = await page.context().newCDPSession(page);
  const used = async (): Promise<number> => {
    await drive.reset(page);
    await session.send("HeapProfiler.collectGarbage");
    return (await session.send("Runtime.getHeapUsage")).usedSize;
  };
  const random = randomFrom(SEED);
  // The first actions fill what any use fills, most of all compiled code. Growth is what comes after them.
  for (let step = 0; step < WARM_UP; step++) await drive.act(page, random);
  await drive.reset(page);
  const before = await used();
  for (let step = 0; step < ACTIONS; step++) await drive.act(page, random);
  const growth = (await used()) / before - 1;
  await context.close();
  return growth;
}

/** @returns ms from the start of navigation to the first drawn frame with features of the plan */
function firstFeatures(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const look = (frame: number): void => {
          if (((window.atlas ?? window.bare)?.rendered().length ?? 0) > 0) resolve(window.untilDrawn(frame));
          else requestAnimationFrame(look);
        };
        requestAnimationFrame(look);
      }),
  );
}

/** Waits for frames that are still being drawn: they would count towards what is timed next. */
export async function waitForFrames(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await window.untilDrawn(0);
    for (let frame = 0; frame < 3; frame++) await new Promise((resolve) => requestAnimationFrame(resolve));
  });
}

/** Mulberry32: the same actions in every run. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

async function openPage(context: BrowserContext): Promise<Page> {
  // tsx names functions through a helper that does not exist in the page.
  await context.addInitScript({ content: "globalThis.__name = (named) => named;" });
  await context.addInitScript(watchDrawing);
  return context.newPage();
}
