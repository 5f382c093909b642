import { createStore } from "zustand/vanilla";
import type { Settings } from "../data/read/read-config.ts";
import type { OnlineBasemap } from "../model/config.ts";

/** Which ground lies under the plan; `chosen` null is the embedded basemap. It belongs to the reader, not to an address. */
export interface BasemapState {
  readonly offered: readonly OnlineBasemap[];
  readonly chosen: OnlineBasemap | null;
  offer(settings: Settings): void;
  choose(name: string | null): void;
}

export const basemap = createStore<BasemapState>()((set) => ({
  offered: [],
  chosen: null,
  offer: ({ basemaps }) => set({ offered: basemaps }),
  choose: (name) => set(({ offered }) => ({ chosen: offered.find((one) => one.name === name) ?? null })),
}));
