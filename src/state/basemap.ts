import { createStore } from "zustand/vanilla";
import type { Settings } from "../data/read/read-config.ts";
import type { OnlineBasemap } from "../model/config.ts";
import { store } from "./store.ts";

/**
 * The basemaps that this site offers besides the embedded one. A choice ends with the page: addresses do not hold it.
 */
export interface BasemapState {
  readonly offered: readonly OnlineBasemap[];
  /** Null: the embedded basemap. */
  readonly chosen: OnlineBasemap | null;
  offer(settings: Settings): void;
  /** Chooses an offered basemap by its name; null, or a name that is not offered, chooses the embedded one. */
  choose(name: string | null): void;
}

export const basemap = createStore<BasemapState>()((set) => ({
  offered: [],
  chosen: null,
  offer: ({ basemaps }) => set({ offered: basemaps }),
  choose: (name) => set(({ offered }) => ({ chosen: offered.find((one) => one.name === name) ?? null })),
}));

/**
 * Reads config.json once the map is ready, so that it does not delay the first map, and offers its basemaps. A notice
 * names each one that is refused.
 * @param base absolute URL of the page
 */
export function readBasemapsOnceReady(base: string): void {
  const stop = store.subscribe(({ mapStatus }) => {
    if (mapStatus !== "ready") return;
    stop();
    void readBasemaps(base);
  });
}

async function readBasemaps(base: string): Promise<void> {
  const { readSettings } = await import("../data/read/read-config.ts");
  const settings = await readSettings(base);
  basemap.getState().offer(settings);
  for (const name of settings.refused) store.getState().tell({ type: "basemap-refused", name });
}
