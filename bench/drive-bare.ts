import "./probe.ts";
import type { Drive } from "./measure.ts";

/** The bare page, driven through its probe. */
export const driveBare: Drive = {
  firstFeatures: (page) =>
    page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          const look = (): void => {
            if ((window.bare?.rendered().length ?? 0) > 0) resolve(performance.now());
            else requestAnimationFrame(look);
          };
          look();
        }),
    ),
  settle: (page) => page.waitForLoadState("networkidle"),
  filter: (page) =>
    page.evaluate(async () => {
      const start = performance.now();
      window.bare?.filterTo("complete");
      const time = await new Promise<number>((resolve) => {
        const look = (): void => {
          const phases = window.bare?.rendered() ?? [];
          if (phases.length > 0 && phases.every((phase) => phase === "complete")) resolve(performance.now() - start);
          else requestAnimationFrame(look);
        };
        requestAnimationFrame(look);
      });
      await window.bare?.showAll();
      return time;
    }),
  click: (page) => page.evaluate(() => window.bare?.hitTest(720, 450) ?? 0),
};
