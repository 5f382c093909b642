import type { FeatureSource } from "../data/read/feature-source.ts";
import { STALLED_MS } from "../data/read/fetch-text.ts";
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

let fetched: Promise<MapEngine> | null = null;

/** Fetches the map engine, the largest part of the page; again only after a failure, which `openMap` reports. */
export function fetchEngine(): Promise<MapEngine> {
  fetched ??= import("./connect.ts");
  fetched.catch(() => {
    fetched = null;
  });
  return fetched;
}

/**
 * Starts the map engine in an empty element. The start blocks the page for a moment, so a first plan that is on its way
 * is read before it; the map then draws the plan at once. While there is no map, its status says why. A failure waits
 * until the reader asks for the map again: the status is `loading` once more.
 * @param engine fetches the engine
 * @param firstReading resolves when the first reading of plans has ended
 * @returns what names the map's controls
 */
export async function openMap(
  element: HTMLElement,
  engine: () => Promise<MapEngine>,
  source: FeatureSource,
  firstReading: Promise<void>,
): Promise<ReturnType<typeof connectMap>> {
  const { showMapStatus } = store.getState();
  for (;;) {
    const waiting = followIndex();
    // An import cannot tell how much of it has come, so it is not given up.
    const slow = setTimeout(() => {
      if (store.getState().mapStatus === "loading") showMapStatus("slow");
    }, STALLED_MS);
    try {
      const { connectMap } = await engine();
      clearTimeout(slow);
      if (store.getState().mapStatus === "slow") showMapStatus("loading");
      const { build } = await waiting.index;
      await Promise.race([firstReading, new Promise((resolve) => setTimeout(resolve, LONGEST_WAIT))]);
      return connectMap(element, source, build);
    } catch (cause) {
      console.error(cause);
      showMapStatus("failed");
    } finally {
      clearTimeout(slow);
      waiting.stop();
    }
    await new Promise<void>((resolve) => {
      const stop = store.subscribe(({ mapStatus }) => {
        if (mapStatus !== "loading") return;
        stop();
        resolve();
      });
    });
  }
}

/**
 * Waits for the index. While its reading has failed, the map's status says so, even before the engine has come; a retry
 * goes on from there.
 */
function followIndex(): { readonly index: Promise<AtlasIndex>; readonly stop: () => void } {
  let stop = (): void => undefined;
  const index = new Promise<AtlasIndex>((resolve) => {
    stop = library.subscribe(look);
    look(library.getState());

    function look({ index }: ReturnType<typeof library.getState>): void {
      const { mapStatus, showMapStatus } = store.getState();
      if (index.status === "failed") showMapStatus("no-data");
      else if (mapStatus === "no-data") showMapStatus("loading");
      if (index.status === "ready") resolve(index.value);
    }
  });
  return { index, stop: () => stop() };
}
