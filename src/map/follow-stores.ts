import type { OnlineBasemap } from "../model/config.ts";
import { basemap } from "../state/basemap.ts";
import { library } from "../state/library.ts";
import { store } from "../state/store.ts";
import { PAPER } from "../symbols/palette.ts";
import { mapEvents } from "./map-events.ts";
import type { MapView } from "./map-view.ts";
import type { Scene } from "./scene/scene.ts";

/** Applies to the map what the stores hold, now and after each change. */
export function followStores(view: Pick<MapView, "apply" | "showBasemap">, currentScene: () => Scene): void {
  const draw = (): void => view.apply(currentScene());
  store.subscribe(draw);
  library.subscribe(draw);
  draw();
  basemap.subscribe(({ chosen }, before) => {
    if (chosen !== before.chosen) void changeBasemap(view, chosen);
  });
}

async function changeBasemap(view: Pick<MapView, "showBasemap">, chosen: OnlineBasemap | null): Promise<void> {
  try {
    const [{ readBasemapStyle }, { showBasemap }] = await Promise.all([
      import("./basemaps/read-basemap.ts"),
      import("./basemaps/show-basemap.ts"),
    ]);
    const style = chosen === null ? null : await readBasemapStyle(chosen, PAPER);
    // Another one may have been chosen while this one was read.
    if (basemap.getState().chosen === chosen) view.showBasemap(style, showBasemap);
  } catch (cause) {
    console.warn(cause);
    mapEvents.basemapFailed();
  }
}
