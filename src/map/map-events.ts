import { basemap } from "../state/basemap.ts";
import type { Choices, Side } from "../state/choices.ts";
import { store } from "../state/store.ts";
import { meantBy } from "./interaction/hits.ts";
import type { MapEvents } from "./map-view.ts";

/** What the last click can have changed, as it was before, and the side that it led to. */
let lastClick: (Pick<Choices, "plan" | "screen" | "side"> & { readonly to: Side }) | null = null;

/** What the map's events do to the stores. */
export const mapEvents: MapEvents = {
  ready: () => store.getState().showMapStatus("ready"),
  /**
   * A single feature opens its card. Several features, or else the points of a cluster, are offered to pick from. On empty
   * land, whatever is open closes; where nothing is open, the plans are asked about the position.
   */
  click: (hits, clustered, { lng, lat }) => {
    const { selectFeature, pickAmong, closeSide, askAbout, plan, screen, side } = store.getState();
    const meant = meantBy(hits);
    const [only] = meant;
    if (meant.length === 1 && only !== undefined) selectFeature(only);
    else if (meant.length > 1) pickAmong(meant, { lng, lat });
    else if (clustered.length > 0) pickAmong(clustered, { lng, lat });
    else if (side.type !== "none" && side.type !== "query-point") closeSide();
    else askAbout(lng, lat);
    lastClick = { plan, screen, side, to: store.getState().side };
  },
  takeClickBack: () => {
    if (lastClick === null) return;
    const { to, ...before } = lastClick;
    lastClick = null;
    if (store.getState().side === to) store.getState().takeBack(before);
  },
  hover: (id) => store.getState().hoverFeature(id),
  moved: (view) => store.getState().moveTo(view),
  area: (area) => store.getState().takeArea(area),
  contextLost: () => {
    store.getState().showMapStatus("lost");
    store.getState().tell({ type: "gpu-lost" });
  },
  contextRestored: () => {
    store.getState().showMapStatus("ready");
    store.getState().tell({ type: "gpu-restored" });
  },
  basemapFailed: () => {
    const { chosen, choose } = basemap.getState();
    if (chosen === null) return;
    choose(null);
    store.getState().tell({ type: "basemap-failed", name: chosen.name });
  },
  failed: (message) => {
    console.error(message);
    store.getState().tell({ type: "map-error", detail: message });
  },
};
