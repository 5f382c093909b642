import "../src/map/probe.ts";
import type { Locator, Page } from "playwright-core";
import { waitForMap } from "../scripts/support/wait-for-map.ts";
import { zhHans as words } from "../src/strings/zh-hans/index.ts";
import { type PlayfulDrive, waitForFrames } from "./measure.ts";

/** What a click on a feature brings: its quote on the card, or the list of all that lie under the click. */
const ANSWERS = "aside blockquote mark, aside .pick li";

/** The app, driven as a person would: with the legend, the map and the list. */
export const driveApp: PlayfulDrive = {
  settle: async (page) => {
    // The map is idle once before the deferred layers come, and again when they are drawn. The second time is meant.
    await waitForMap(page);
    await waitForFrames(page);
  },
  filter: async (page) => {
    const complete = page.getByRole("button", { name: words.legend.onlyOf(words.phases.complete), exact: true });
    const time = await complete.evaluate(clickToFrame);
    await page.getByRole("button", { name: words.legend.reset }).click();
    await driveApp.settle(page);
    return time;
  },
  click: (page) => clickToPassage(page),
  reset: async (page) => {
    // Choosing another plan resets the view, the filters and the side.
    for (const plan of ["qianjiang", "kaizhou"]) {
      await planSwitch(page).selectOption(plan);
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

function planSwitch(page: Page): Locator {
  return page.getByRole("banner").getByRole("combobox", { name: words.plan, exact: true });
}

/** Runs in the page. @returns ms from a click on a button to the first drawn frame that has completed features alone */
async function clickToFrame(button: HTMLElement | SVGElement): Promise<number> {
  if (!(button instanceof HTMLElement)) throw new Error("The legend has no button for one phase.");
  const plan = await (await fetch(new URL("data/kaizhou/features.geojson", document.baseURI))).json();
  const complete = new Set<string>();
  for (const { id, properties } of plan.features) if (properties.phase === "complete") complete.add(id);
  const start = performance.now();
  button.click();
  const end = await new Promise<number>((resolve) => {
    const look = (frame: number): void => {
      const ids = window.atlas?.rendered() ?? [];
      if (ids.length > 0 && ids.every((id) => complete.has(id))) resolve(window.untilDrawn(frame));
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  return end - start;
}

/** Ticks or unticks a box of the legend, or closes the side. */
async function press(page: Page, random: () => number): Promise<void> {
  if (random() < 0.3) {
    await page.keyboard.press("Escape");
    return;
  }
  // Without a locator's waits: a box that is out of sight may be ticked too.
  await page.evaluate((pick) => {
    const boxes = document.querySelectorAll<HTMLInputElement>('[role="tabpanel"] input[type="checkbox"]');
    boxes[Math.floor(pick * boxes.length)]?.click();
  }, random());
}

/** ms from a click where a feature is drawn to its passage in the page. */
async function clickToPassage(page: Page): Promise<number> {
  const pixel = await page.evaluate(() => {
    for (const id of window.atlas?.rendered() ?? []) {
      const found = window.atlas?.pixelOf(id);
      if (found !== null && found !== undefined) return found;
    }
    return null;
  });
  if (pixel === null) throw new Error("No feature on the map can be clicked.");
  await page.evaluate((answers) => {
    window.addEventListener(
      "mouseup",
      () => {
        const start = performance.now();
        const watch = new MutationObserver(() => {
          if (document.querySelector(answers) === null) return;
          watch.disconnect();
          requestAnimationFrame(() => document.body.setAttribute("data-click-ms", String(performance.now() - start)));
        });
        watch.observe(document.body, { childList: true, subtree: true });
      },
      { capture: true, once: true },
    );
  }, ANSWERS);
  await page.mouse.click(pixel.x, pixel.y);
  await page.waitForSelector("[data-click-ms]");
  const time = await page.evaluate(() => Number(document.body.getAttribute("data-click-ms")));
  await page.keyboard.press("Escape");
  return time;
}
