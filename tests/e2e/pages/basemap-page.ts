import type { Page } from "playwright-core";
import { words } from "../../support/words.ts";
import type { Visitor } from "./driver.ts";

/** A grey pixel. Any picture will do for a tile. */
const TILE = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==",
  "base64",
);

/** The site offers a basemap whose tiles are there, one whose tiles are not, and one whose tiles are shifted. */
export async function serveBasemaps(page: Page): Promise<void> {
  const basemaps = [
    { type: "raster", name: "街道", url: "/tiles/{z}/{x}/{y}.png" },
    { type: "raster", name: "失联底图", url: "/lost/{z}/{x}/{y}.png" },
    { type: "raster", name: "偏移底图", url: "https://webrd01.is.autonavi.com/{z}/{x}/{y}" },
  ];
  await page.route("**/config.json", (route) => route.fulfill({ json: { basemaps } }));
  await page.route("**/tiles/**", (route) => route.fulfill({ contentType: "image/png", body: TILE }));
  await page.route("**/lost/**", (route) => route.fulfill({ status: 404, body: "" }));
}

/** Until a tile of a basemap has come. */
export async function waitForTile(visitor: Visitor): Promise<void> {
  await visitor.page.waitForResponse("**/tiles/**");
}

export async function chooseBasemap(visitor: Visitor, name: string): Promise<void> {
  await visitor.page.getByRole("combobox", { name: words.basemap }).selectOption({ label: name });
}

export function chosenBasemap(visitor: Visitor): Promise<string> {
  return visitor.page.getByRole("combobox", { name: words.basemap }).locator("option:checked").innerText();
}
