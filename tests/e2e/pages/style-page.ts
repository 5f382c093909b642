import { expect } from "vitest";
import { type Sheet, sampleFiles } from "../../style-pictures/sample-plan.ts";
import type { Visitor } from "./driver.ts";

/** px of the map. */
const SIZE = { width: 640, height: 480 };
/** px of a picture: without the lower edge, where the attribution stays visible. */
const PICTURE = { x: 0, y: 0, width: SIZE.width, height: 440 };

/** The page around the map and the controls on it are hidden: their letters differ between machines. */
const MAP_ALONE = `
  body { visibility: hidden; }
  #map { position: fixed; inset: 0 auto auto 0; width: ${SIZE.width}px; height: ${SIZE.height}px; visibility: visible; }
  #map > :not(.maplibregl-canvas-container) { visibility: hidden; }
`;

/**
 * The map by itself, drawing a sample of everything in its style. It draws no letters, since every machine has other
 * fonts.
 */
export class StylePage {
  readonly #visitor: Visitor;

  private constructor(visitor: Visitor) {
    this.#visitor = visitor;
  }

  static async open(visitor: Visitor): Promise<StylePage> {
    const { page } = visitor;
    const files = sampleFiles();
    await page.route(/\/data\//, (route) => {
      const file = files[new URL(route.request().url()).pathname.replace(/^.*\/data\//, "")];
      return file === undefined ? route.fulfill({ status: 404, body: "" }) : route.fulfill({ json: file });
    });
    await page.addInitScript(() => {
      const draw = { fillText: { value: () => undefined }, strokeText: { value: () => undefined } };
      Object.defineProperties(CanvasRenderingContext2D.prototype, draw);
      Object.defineProperties(OffscreenCanvasRenderingContext2D.prototype, draw);
    });
    await visitor.open("p=sample");
    await visitor.waitForMap();
    expect(await visitor.faults().allInnerTexts(), "faults of the sample's data").toEqual([]);
    await page.evaluate((rules) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(rules);
      document.adoptedStyleSheets.push(sheet);
    }, MAP_ALONE);
    return new StylePage(visitor);
  }

  /** Goes to a sheet without loading the page again. `choices` are further parts of an address. */
  async show({ lng, lat, zoom }: Sheet, choices = ""): Promise<void> {
    await this.#visitor.goWithin(`p=sample&v=${lng},${lat},${zoom}${choices}`);
    await this.#visitor.waitForMap();
  }

  /** Points at a feature at a pixel of the sheet; (0, 0) is its middle. */
  async pointAt(x: number, y: number): Promise<void> {
    await this.#visitor.page.mouse.move(SIZE.width / 2 + x, SIZE.height / 2 + y);
    // A pointer counts only when it has rested.
    await this.#visitor.page.waitForFunction(() => Object.values(window.atlas?.highlighted() ?? {}).includes("hover"));
    await this.#visitor.waitForMap();
  }

  /** A PNG of the map. */
  async picture(): Promise<Buffer> {
    return await this.#visitor.page.screenshot({ clip: PICTURE });
  }
}
