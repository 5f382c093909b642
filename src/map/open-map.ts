import type { FeatureSource } from "../data/read/feature-source.ts";
import type { AtlasIndex } from "../model/atlas.ts";
import { library } from "../state/library.ts";
import { store } from "../state/store.ts";
import type { connectMap } from "./connect.ts";

/** The part of the page that draws the map, fetched apart from the rest. */
export interface MapEngine {
  readonly connectMap: typeof connectMap;
}

/** ms that the start of the engine waits for the first plan at most. */
const LONGEST_WAIT = 400;

/** Starts to fetch the map engine, the largest part of the page. `openMap` reports a failure. */
export function fetchEngine(): Promise<MapEngine> {
  const engine = import("./connect.ts");
  engine.catch(() => undefined);
  return engine;
}

/**
 * Starts the map engine in an empty element. The start blocks the page for a moment, so a first plan that is on its way
 * is read before it; the map then draws the plan at once.
 * @param firstReading resolves when the first reading of plans has ended
 * @returns what names the map's controls, or null when there is no map; the map's status tells why
 */
export async function openMap(
  element: HTMLElement,
  engine: Promise<MapEngine>,
  source: FeatureSource,
  firstReading: Promise<void>,
): Promise<ReturnType<typeof connectMap> | null> {
  try {
    const { connectMap } = await engine;
    const { build } = await waitForIndex();
    await Promise.race([firstReading, new Promise((resolve) => setTimeout(resolve, LONGEST_WAIT))]);
    return connectMap(element, source, build);
  } catch (cause) {
    console.error(cause);
    store.getState().showMapStatus("failed");
    return null;
  }
}

/**
 * Resolves once the index is ready. While its reading has failed, the map's status says so; a retry goes on from there.
 */
function waitForIndex(): Promise<AtlasIndex> {
  return new Promise((resolve) => {
    const stop = library.subscribe(look);
    look(library.getState());

    function look({ index }: ReturnType<typeof library.getState>): void {
      const { mapStatus, showMapStatus } = store.getState();
      if (index.status === "failed") showMapStatus("no-data");
      else if (mapStatus === "no-data") showMapStatus("loading");
      if (index.status !== "ready") return;
      stop();
      resolve(index.value);
    }
  });
}
