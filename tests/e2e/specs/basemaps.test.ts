import { describe, expect } from "vitest";
import { chooseBasemap, chosenBasemap, serveBasemaps, waitForTile } from "../pages/basemap-page.ts";
import { test } from "../test.ts";

describe("basemaps that a site offers", () => {
  test("one can be chosen, and the plan stays on top of it", async ({ visitor }) => {
    await serveBasemaps(visitor.page);
    await visitor.open("p=kaizhou");
    await visitor.waitForMap();
    const tile = waitForTile(visitor);
    await chooseBasemap(visitor, "街道");
    await tile;
    await visitor.waitForMap();
    expect(await chosenBasemap(visitor)).toBe("街道");
    expect((await visitor.shownFeatureIds()).length).toBeGreaterThan(0);
  });

  test("when one cannot be fetched, the embedded one is shown again, with a notice", async ({ visitor }) => {
    await serveBasemaps(visitor.page);
    await visitor.open("p=kaizhou");
    await visitor.waitForMap();
    await chooseBasemap(visitor, "失联底图");
    await visitor.notices().filter({ hasText: "失联底图" }).waitFor();
    expect(await visitor.notices().filter({ hasText: "失联底图" }).innerText()).toContain("已换回内置底图");
    expect(await chosenBasemap(visitor)).toBe("内置底图");
    visitor.forgive();
  });

  test("one whose tiles are shifted is refused, with the reason, and never asked", async ({ visitor }) => {
    await serveBasemaps(visitor.page);
    await visitor.open("p=kaizhou");
    await visitor.notices().filter({ hasText: "偏移底图" }).waitFor();
    expect(await visitor.notices().filter({ hasText: "偏移底图" }).innerText()).toContain("GCJ-02");
  });
});
