import { featureNamed } from "../support/plans.ts";
import type { Visitor } from "./driver.ts";

/** What a hand does on the map beyond a click. */
export class MapPage {
  readonly #visitor: Visitor;

  constructor(visitor: Visitor) {
    this.#visitor = visitor;
  }

  /** Clicks twice, as one does to zoom. */
  async doubleClick(name: string): Promise<void> {
    const { x, y } = await this.#pixelOf(name);
    await this.#visitor.page.mouse.dblclick(x, y);
  }

  /** Taps twice, as one does to zoom. */
  async doubleTap(name: string): Promise<void> {
    const { x, y } = await this.#pixelOf(name);
    const { touchscreen } = this.#visitor.page;
    await touchscreen.tap(x, y);
    await touchscreen.tap(x, y);
  }

  /** The zoom in the address; null where there is none. */
  zoom(): number | null {
    const zoom = new URLSearchParams(this.#visitor.query()).get("v")?.split(",").at(-1);
    return zoom === undefined ? null : Number(zoom);
  }

  /** What clicks mean across a line, from 24 px before it to 24 px behind it in both directions: IDs, one list a pixel. */
  async meantAcross(name: string): Promise<(readonly string[])[]> {
    const { x, y } = await this.#pixelOf(name);
    return this.#visitor.page.evaluate(
      ([x, y]) =>
        Array.from({ length: 49 }, (_, step) => step - 24).flatMap((d) => [
          window.atlas?.meantAt(x + d, y) ?? [],
          window.atlas?.meantAt(x, y + d) ?? [],
        ]),
      [x, y] as const,
    );
  }

  async #pixelOf(name: string): Promise<{ x: number; y: number }> {
    await this.#visitor.waitForMap();
    const { id } = featureNamed(name);
    const pixel = await this.#visitor.page.evaluate((id) => window.atlas?.pixelOf(id) ?? null, id);
    if (pixel === null) throw new Error(`${name} is nowhere on the visible map`);
    return pixel;
  }
}
