import "./probe.ts";
import { type Drive, waitForFrames } from "./measure.ts";

/** The bare page, driven through its probe. */
export const driveBare: Drive = {
  settle: async (page) => {
    await page.waitForLoadState("networkidle");
    await waitForFrames(page);
  },
  filter: async (page) => {
    const time = await page.evaluate(async () => {
      const start = performance.now();
      window.bare?.filterTo("complete");
      const end = await new Promise<number>((resolve) => {
        const look = (frame: number): void => {
          const phases = window.bare?.rendered() ?? [];
          if (phases.length > 0 && phases.every((phase) => phase === "complete")) resolve(window.untilDrawn(frame));
          else requestAnimationFrame(look);
        };
        requestAnimationFrame(look);
      });
      await window.bare?.showAll();
      return end - start;
    });
    await waitForFrames(page);
    return time;
  },
  click: (page) => page.evaluate(() => window.bare?.hitTest(720, 450) ?? 0),
};
