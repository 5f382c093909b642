import { createStore } from "zustand/vanilla";

/** The map as it stood at one moment. */
export interface Snapshot {
  readonly picture: HTMLCanvasElement;
  /** px of the picture for one CSS pixel. */
  readonly pixelRatio: number;
  readonly metresPerPixel: number;
  /** IDs of the features in sight; those in a cluster are not among them. */
  readonly features: readonly string[];
  /** Whom the basemap's licences ask to name. */
  readonly attribution: string;
}

interface SnapshotService {
  /** Null until the map engine stands. */
  readonly take: (() => Promise<Snapshot>) | null;
}

/** Where the map leaves the means to picture it, for whoever needs a picture. */
export const snapshots = createStore<SnapshotService>()(() => ({ take: null }));
