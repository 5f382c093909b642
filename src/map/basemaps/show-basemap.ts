import type { Map as MapLibre } from "maplibre-gl";
import { BASEMAP_PREFIX, type BasemapStyle } from "./basemap-style.ts";

/** Embedded layers that an online basemap replaces; borders and the plan's own names stay. */
const REPLACED = ["land", "river", "lake", "river-label", "town-dot", "town-label", "county-label"];
/** Everything of an online basemap lies below this layer. */
const FIRST_OF_PLAN = "area-wash-minor";
/** How often the map is asked for a frame while it is open whether the basemap can be fetched. */
const NUDGE_MS = 500;

/**
 * Lays an online basemap under the plan, or takes it away again (null). `onFailure` is
 * called once if nothing of it can be fetched: then the embedded basemap is laid again.
 */
export function showBasemap(map: MapLibre, basemap: BasemapStyle | null, onFailure: () => void): void {
  for (const { id } of map.getStyle().layers) if (id.startsWith(BASEMAP_PREFIX)) map.removeLayer(id);
  for (const id of Object.keys(map.getStyle().sources)) if (id.startsWith(BASEMAP_PREFIX)) map.removeSource(id);
  for (const id of REPLACED) {
    if (map.getLayer(id) !== undefined) map.setLayoutProperty(id, "visibility", basemap === null ? "visible" : "none");
  }
  if (basemap === null) return;
  for (const [id, source] of Object.entries(basemap.sources)) map.addSource(id, source);
  for (const layer of basemap.layers) map.addLayer(layer, FIRST_OF_PLAN);
  watchForFailure(map, onFailure);
}

/**
 * The first word of the basemap's sources decides: a tile means that it works; an error before any tile, or a map that
 * comes to rest without one (a server that answers "not found" raises no error), that it does not.
 */
function watchForFailure(map: MapLibre, onFailure: () => void): void {
  const arrived = map.on("sourcedata", (event) => {
    if (event.sourceId.startsWith(BASEMAP_PREFIX) && isLoaded(event.tile)) stop();
  });
  const failed = map.on("error", (event) => {
    if ("sourceId" in event && String(event.sourceId).startsWith(BASEMAP_PREFIX)) giveUp();
  });
  const rested = map.on("idle", () => giveUp());
  // A tile that is not found asks for no frame either, and only a frame lets the map come to rest.
  const nudge = setInterval(() => map.triggerRepaint(), NUDGE_MS);
  const stop = (): void => {
    clearInterval(nudge);
    for (const subscription of [arrived, failed, rested]) subscription.unsubscribe();
  };
  const giveUp = (): void => {
    stop();
    onFailure();
  };
}

function isLoaded(tile: unknown): boolean {
  return typeof tile === "object" && tile !== null && "state" in tile && tile.state === "loaded";
}
