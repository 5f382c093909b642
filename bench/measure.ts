import "../src/map/probe.ts";
import "./probe.ts";
import { gzipSync } from "node:zlib";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { watchDrawing } from "./watch-drawing.ts";

/** One run of one page. Times in ms. */
export interface Run {
  readonly firstFeatures: number;
  readonly filters: readonly number[];
  readonly click: number;
}

const FILTER_CHANGES = 5;
const ACTIONS = 500;
const WARM_UP = 300;
const SEED = 20210326;
const VIEWPORT = { width: 1440, height: 900 };

/** Opens a page anew and measures it; `drive` knows the page's own controls. */
export async function measure(browser: Browser, address: string, drive: Drive): Promise<Run> {
  const context = await browser.newContext({ viewport: VIEWPORT });
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

/** Bytes of script, gzip, that a page asks for until the first features stand. Apart from the runs: it would slow them. */
export async function measureScripts(browser: Browser, address: string): Promise<number> {
  const context = await browser.newContext({ viewport: VIEWPORT });
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
  /** ms from a change of filter to the first frame that shows it, drawn; everything is shown again, and at rest, when it ends. */
  filter(page: Page): Promise<number>;
  /** ms from a click to what it brings: the passage, or for the bare page its hit test. */
  click(page: Page): Promise<number>;
}

/** A page that can also be played with. */
export interface PlayfulDrive extends Drive {
  act(page: Page, random: () => number): Promise<void>;
  /** Brings the page back to one and the same view, whatever was done to it. */
  rest(page: Page): Promise<void>;
}

/**
 * Heap growth over random actions, as a share. Both ends are weighed after garbage collection and in the same view: how
 * much of the plan is on screen weighs more than anything that the actions could leave behind.
 */
export async function measureHeap(browser: Browser, address: string, drive: PlayfulDrive): Promise<number> {
  const context = await browser.newContext({ viewport: VIEWPORT });
  const page = await openPage(context);
  await page.goto(address);
  await firstFeatures(page);
  const session = await page.context().newCDPSession(page);
  const used = async (): Promise<number> => {
    await drive.rest(page);
    await session.send("HeapProfiler.collectGarbage");
    return (await session.send("Runtime.getHeapUsage")).usedSize;
  };
  const random = randomFrom(SEED);
  // A first round fills what any use fills, compiled code above all; growth is what comes after.
  for (let step = 0; step < WARM_UP; step++) await drive.act(page, random);
  await drive.rest(page);
  const before = await used();
  for (let step = 0; step < ACTIONS; step++) await drive.act(page, random);
  const growth = (await used()) / before - 1;
  await context.close();
  return growth;
}

/** @returns ms from the start of navigation to the first frame with features of the plan, drawn */
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

/** Waits for the frames that are under way: what is timed next would wait for them. */
export async function rest(page: Page): Promise<void> {
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
