import { createStore } from "zustand/vanilla";

/** A picture of the map at one moment. */
export interface Snapshot {
  readonly picture: HTMLCanvasElement;
  /** px of the picture for one CSS px. */
  readonly pixelRatio: number;
  readonly metresPerPixel: number;
  /** IDs of the features in sight; those in a cluster are not among them. */
  readonly features: readonly string[];
  /** What the licences of the basemap ask to be named. */
  readonly attribution: string;
}

interface MapPort {
  /** Takes a picture once the map has drawn everything; null until there is a map. */
  readonly takeSnapshot: (() => Promise<Snapshot>) | null;
}

/** What the map does for the interface on request. The two may not import each other: the map puts its functions here. */
export const mapPort = createStore<MapPort>()(() => ({ takeSnapshot: null }));
