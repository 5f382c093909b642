import "../src/map/probe.ts";
import type { Page } from "playwright-core";
import { type PlayfulDrive, rest } from "./measure.ts";

const IDLE = '#map[data-status="idle"]';

/** The app, driven as a person would: the legend, the map, the list. */
export const driveApp: PlayfulDrive = {
  settle: async (page) => {
    // Idle once before the late layers come, and again when they are drawn: the second time is meant.
    await page.locator(".map-status").waitFor({ state: "detached" });
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
    await page.waitForSelector(IDLE);
    await rest(page);
  },
  filter: async (page) => {
    const time = await page.evaluate(async () => {
      const box = document.querySelector<HTMLButtonElement>('button[aria-label="只看期内建成"]');
      if (box === null) throw new Error("the legend is not there");
      const plan = await (await fetch(new URL("data/kaizhou/features.geojson", document.baseURI))).json();
      const complete = new Set<string>();
      for (const { id, properties } of plan.features) if (properties.phase === "complete") complete.add(id);
      const start = performance.now();
      box.click();
      return new Promise<number>((resolve) => {
        const look = (frame: number): void => {
          const ids = window.atlas?.rendered() ?? [];
          if (ids.length > 0 && ids.every((id) => complete.has(id))) resolve(window.untilDrawn(frame));
          else requestAnimationFrame(look);
        };
        requestAnimationFrame(look);
      }).then((end) => end - start);
    });
    await page.locator(".legend-total .link").click();
    await driveApp.settle(page);
    return time;
  },
  click: (page) => clickToPassage(page),
  rest: async (page) => {
    // Another plan's choice leaves nothing of the view, the filters and the side.
    const plans = page.locator("header select").first();
    for (const plan of ["qianjiang", "kaizhou"]) {
      await plans.selectOption(plan);
      await driveApp.settle(page);
    }
  },
  act: async (page, random) => {
    const choice = random();
    if (choice < 0.3) await page.mouse.wheel(0, random() * 400 - 200);
    else if (choice < 0.6) await page.mouse.move(400 + random() * 600, 120 + random() * 600);
    else if (choice < 0.8) await page.mouse.click(400 + random() * 500, 120 + random() * 600);
    else await press(page, random);
  },
};

/** A box of the legend, or whatever closes the side. */
async function press(page: Page, random: () => number): Promise<void> {
  if (random() < 0.3) {
    await page.keyboard.press("Escape");
    return;
  }
  await page.evaluate((pick) => {
    const boxes = document.querySelectorAll<HTMLInputElement>(".legend input");
    boxes[Math.floor(pick * boxes.length)]?.click();
  }, random());
}

/** ms from a click on a feature's pixel to its passage standing in the page. */
async function clickToPassage(page: Page): Promise<number> {
  const pixel = await page.evaluate(() => {
    for (const id of window.atlas?.rendered() ?? []) {
      const found = window.atlas?.pixelOf(id);
      if (found !== null && found !== undefined) return found;
    }
    return null;
  });
  if (pixel === null) throw new Error("no feature can be clicked");
  await page.evaluate(() => {
    window.addEventListener(
      "mouseup",
      () => {
        const start = performance.now();
        const watch = new MutationObserver(() => {
          if (document.querySelector(".passage mark, .pick .feature-row") === null) return;
          watch.disconnect();
          requestAnimationFrame(() => document.body.setAttribute("data-click-ms", String(performance.now() - start)));
        });
        watch.observe(document.body, { childList: true, subtree: true });
      },
      { capture: true, once: true },
    );
  });
  await page.mouse.click(pixel.x, pixel.y);
  await page.waitForSelector("[data-click-ms]");
  const time = await page.evaluate(() => Number(document.body.getAttribute("data-click-ms")));
  await page.keyboard.press("Escape");
  return time;
}
