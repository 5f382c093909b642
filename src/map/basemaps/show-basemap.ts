import type { LayerSpecification, SourceSpecification } from "maplibre-gl";
import { isBasemap } from "../style/layer-meaning.ts";
import { isBasemapError, isOnline } from "./basemap-ids.ts";
import type { BasemapStyle } from "./basemap-style.ts";

/** While the answer of a basemap's server is awaited, the map is asked for a frame this often, ms. */
const NUDGE_MS = 500;

interface ShownLayer {
  readonly id: string;
  readonly type: string;
  readonly metadata?: unknown;
}

interface SourceDataEvent {
  readonly sourceId: string;
  readonly tile?: unknown;
}

interface Subscription {
  unsubscribe(): void;
}

/** What is needed of a map to show an online basemap on it. */
export interface BasemapMap {
  getStyle(): { readonly layers: readonly ShownLayer[]; readonly sources: Readonly<Record<string, unknown>> };
  addSource(name: string, source: SourceSpecification): unknown;
  removeSource(name: string): unknown;
  addLayer(layer: LayerSpecification, below?: string): unknown;
  removeLayer(id: string): unknown;
  setLayoutProperty(layer: string, name: "visibility", value: "visible" | "none"): unknown;
  triggerRepaint(): void;
  on(type: "sourcedata", listener: (event: SourceDataEvent) => void): Subscription;
  on(type: "error", listener: (event: object) => void): Subscription;
  on(type: "idle", listener: () => void): Subscription;
}

/** The code that shows basemaps; fetched when one is first chosen. */
export type ShowBasemap = typeof showBasemap;

/**
 * Shows an online basemap below the plan and hides the embedded one; borders and the plan's own names stay. Null brings
 * the embedded basemap back.
 * @param onFailure is called once if nothing of the online basemap can be fetched
 * @returns a function that stops the watch for a failure
 */
export function showBasemap(map: BasemapMap, basemap: BasemapStyle | null, onFailure: () => void): () => void {
  const { layers, sources } = map.getStyle();
  for (const { id } of layers) if (isOnline(id)) map.removeLayer(id);
  for (const id of Object.keys(sources)) if (isOnline(id)) map.removeSource(id);
  const own = layers.filter(({ id }) => !isOnline(id));
  for (const { id } of own.filter(isBasemap)) {
    map.setLayoutProperty(id, "visibility", basemap === null ? "visible" : "none");
  }
  if (basemap === null) return () => undefined;
  const lowestOfPlan = own.find((layer) => layer.type !== "background" && !isBasemap(layer))?.id;
  for (const [id, source] of Object.entries(basemap.sources)) map.addSource(id, source);
  for (const layer of basemap.layers) map.addLayer(layer, lowestOfPlan);
  return watchForFailure(map, onFailure);
}

/**
 * The first event of the basemap's sources decides. A tile means that it works. An error before any tile means that it
 * does not, and so does a map that is idle without a tile: a server that answers "not found" raises no error.
 */
function watchForFailure(map: BasemapMap, onFailure: () => void): () => void {
  let isWatching = true;
  const stop = (): void => {
    isWatching = false;
    clearInterval(nudge);
    for (const subscription of subscriptions) subscription.unsubscribe();
  };
  const fail = (): void => {
    // The engine may still call a listener that was removed during the same event.
    if (!isWatching) return;
    stop();
    onFailure();
  };
  const subscriptions = [
    map.on("sourcedata", ({ sourceId, tile }) => {
      if (isOnline(sourceId) && isLoaded(tile)) stop();
    }),
    map.on("error", (event) => {
      if (isBasemapError(event)) fail();
    }),
    map.on("idle", fail),
  ];
  // A tile that is not found asks for no frame, and a map becomes idle only after a frame.
  const nudge = setInterval(() => map.triggerRepaint(), NUDGE_MS);
  return stop;
}

function isLoaded(tile: unknown): boolean {
  return typeof tile === "object" && tile !== null && "state" in tile && tile.state === "loaded";
}
