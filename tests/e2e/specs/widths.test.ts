import { describe, expect } from "vitest";
import { words } from "../../support/words.ts";
import { LayoutPage } from "../pages/layout-page.ts";
import { test } from "../test.ts";

/** Widths of windows from the smallest phone to a desk, px, each in a high and in a low window. */
const WIDTHS = Array.from({ length: 21 }, (_, step) => 320 + step * 64);
/** Just below and at the widths where parts give way: styles/media.css. */
const EDGES = [640, 641, 760, 761, 820, 959, 960, 1093, 1199, 1200, 1279, 1280];
const LOW = 390;
const HIGH = 820;

describe("a window of any width", () => {
  // Without a map to draw, hundreds of sizes are a matter of seconds; the layout does not depend on it.
  test("shows everything whole, in every language, with a map worth its name", async ({ newReader: visitor }) => {
    await visitor.open("p=kaizhou&f=yuxi-gaotie");
    await visitor.card().waitFor();
    const page = new LayoutPage(visitor);
    await page.stopMotion();
    const sweep = async (what: string): Promise<void> => {
      const found: string[] = [];
      for (const width of [...WIDTHS, ...EDGES]) {
        for (const height of width < 1000 ? [HIGH, LOW] : [HIGH]) {
          await page.resize(width, height);
          for (const fault of await page.faults()) found.push(`${width} x ${height}: ${fault}`);
        }
      }
      expect(found, what).toEqual([]);
      await page.resize(1600, HIGH);
    };
    for (const [width, height, parts] of [
      [1440, 900, ["panel", "side"]],
      [1093, 800, ["side"]],
      [768, 1024, ["side"]],
      [844, 390, ["side"]],
      [390, 844, []],
    ] as const) {
      await page.resize(width, height);
      for (const part of ["panel", "side"] as const) {
        const stands = parts.some((each) => each === part);
        expect(await page.standsBeside(part), `${part} beside the map at ${width} x ${height}`).toBe(stands);
      }
    }
    await page.resize(1600, HIGH);
    for (const language of Object.values(words.languages)) {
      await visitor.chooseLanguage(language);
      await sweep(`a card, in ${language}`);
    }
    await visitor.chooseLanguage(words.languages["zh-Hans"]);
    await visitor.openScreen("table");
    await sweep("a card beside the table");
    await visitor.closeSide();
    await sweep("the table");
    await visitor.openScreen("compare");
    await sweep("the comparison");
    await visitor.openScreen("map");
    await sweep("the legend");

    await page.resize(1024, 768);
    expect(await page.standsBeside("panel"), "the legend on a tablet").toBe(true);
  });
});
