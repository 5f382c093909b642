import { describe, expect } from "vitest";
import { loseGpu, loseMapEngine, refuseStorage, turnWebGl2Off } from "../support/troubles.ts";
import { test } from "../test.ts";

describe("machines that cannot do everything", () => {
  test("without WebGL2 the page says so, and list, card and text work", async ({ visitor }) => {
    await turnWebGl2Off(visitor.page);
    await visitor.open();
    await expect.poll(() => visitor.mapMessage().innerText()).toContain("此浏览器未启用 WebGL2");
    await visitor.openPanel("list");
    await visitor.openGroup("铁路");
    await visitor.chooseInList("渝西高铁");
    await visitor.readInText();
    expect(await visitor.highlighted()).toContain("渝西高铁");
    await visitor.seesPassage();
    visitor.forgive();
  });

  test("a lost GPU is reported, and the map comes back with everything on it", async ({ visitor }) => {
    await visitor.open("p=kaizhou&f=puli-xinqu");
    const before = (await visitor.shownFeatureIds()).sort();
    const restore = await loseGpu(visitor.page);
    await expect.poll(() => visitor.mapMessage().innerText()).toContain("显卡暂时中断");
    expect(await visitor.card().innerText(), "the card stays").toBe("浦里新区");
    await visitor.openPanel("list");
    await restore();
    await expect.poll(async () => (await visitor.shownFeatureIds()).sort(), { timeout: 30_000 }).toEqual(before);
    expect(await visitor.card().innerText()).toBe("浦里新区");
  });

  test("choices made while the GPU is lost are on the map when it is back", async ({ visitor }) => {
    await visitor.open();
    await visitor.waitForMap();
    const restore = await loseGpu(visitor.page);
    await visitor.mapMessage().waitFor();
    await visitor.onlyPhase("在建");
    await visitor.openPanel("list");
    await visitor.openGroup("铁路");
    await visitor.chooseInList("渝西高铁");
    await restore();
    await expect.poll(() => visitor.seesOnMap("渝西高铁"), { timeout: 30_000 }).toBe(true);
    expect(await visitor.seesOnMap("浦里大道"), "a feature of another phase").toBe(false);
  });

  test("without the map engine the rest of the page works", async ({ visitor }) => {
    await loseMapEngine(visitor.page);
    await visitor.open("p=kaizhou&f=yuxi-gaotie");
    await expect.poll(() => visitor.mapMessage().innerText()).toContain("地图未能加载");
    await expect.poll(() => visitor.card().innerText()).toBe("渝西高铁");
    visitor.forgive();
  });

  test("in a browser that stores nothing everything works", async ({ visitor }) => {
    await refuseStorage(visitor.page);
    await visitor.open();
    await visitor.findOnMap("浦里新区");
    await expect.poll(() => visitor.card().innerText()).toBe("浦里新区");
    await visitor.chooseLanguage("繁體");
    await expect.poll(() => visitor.title()).toBe("規劃一張圖");
  });
});
