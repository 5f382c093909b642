import type { Page } from "playwright-core";

/** Waits until the map has drawn everything that it was asked for. */
export async function waitForMap(page: Page): Promise<void> {
  // Above the map while it is loading or cannot be shown.
  await page.locator(".map-status").waitFor({ state: "detached" });
  // A change asked for now is marked as unfinished within two frames.
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  await page.locator('#map[data-status="idle"]').waitFor();
}
