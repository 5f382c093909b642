import type { FeatureSource } from "../data/read/feature-source.ts";
import type { OnlineBasemap } from "../model/config.ts";
import { basemap } from "../state/basemap.ts";
import { library } from "../state/library.ts";
import { snapshots } from "../state/map-port.ts";
import { store } from "../state/store.ts";
import { PAPER } from "../symbols/palette.ts";
import { meantBy } from "./interaction/hits.ts";
import { type ControlNames, labelControls } from "./interaction/label-controls.ts";
import { createMap, type MapAdapter, type MapEvents } from "./map-view.ts";
import { createScenes } from "./scene/scenes.ts";
import { buildStyle } from "./style/style.ts";

/**
 * Ties the map to the stores: a store changes, a scene is derived, the adapter applies it; the map's events become actions.
 * @returns a function that names the map's controls
 */
export function connectMap(
  container: HTMLElement,
  source: FeatureSource,
  build: string,
): (names: ControlNames) => void {
  const url = (file: string): string => source.basemapUrl(file, build);
  const urls = {
    counties: url("counties.geojson"),
    rivers: url("rivers.geojson"),
    lakes: url("lakes.geojson"),
    towns: url("towns.geojson"),
  };
  const scenes = createScenes();
  const begun = scenes(store.getState(), library.getState());
  const adapter = tryMap(() => createMap(container, buildStyle(PAPER, urls, begun), begun, events));
  if (adapter === null) return () => {};
  window.atlas = adapter.probe;
  snapshots.setState({ take: adapter.snapshot });
  const draw = (): void => adapter.apply(scenes(store.getState(), library.getState()));
  store.subscribe(draw);
  library.subscribe(draw);
  draw();
  basemap.subscribe(({ chosen }, before) => {
    if (chosen !== before.chosen) void changeGround(adapter, chosen);
  });
  return (names) => labelControls(container, names);
}

async function changeGround(adapter: MapAdapter, chosen: OnlineBasemap | null): Promise<void> {
  try {
    const { readGround } = await import("./basemaps/read-basemap.ts");
    adapter.layGround(chosen === null ? null : await readGround(chosen, PAPER));
  } catch (cause) {
    console.warn(cause);
    giveUpGround();
  }
}

function giveUpGround(): void {
  const { chosen, choose } = basemap.getState();
  if (chosen === null) return;
  choose(null);
  store.getState().tell({ type: "basemap-failed", name: chosen.name });
}

const events: MapEvents = {
  ready: () => store.getState().showMapStatus("ready"),
  click: (hits, gathered, { lng, lat }) => {
    const { selectFeature, pickAmong, closeSide, askAbout, side } = store.getState();
    const meant = meantBy(hits);
    const [only] = meant;
    if (meant.length === 1 && only !== undefined) selectFeature(only);
    else if (meant.length > 1) pickAmong(meant, { lng, lat });
    else if (gathered.length > 0) pickAmong(gathered, { lng, lat });
    else if (side.type !== "none" && side.type !== "query-point") closeSide();
    else askAbout(lng, lat);
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
  groundFailed: giveUpGround,
  failed: (message) => {
    console.error(message);
    store.getState().tell({ type: "map-error", detail: message });
  },
};

function tryMap(create: () => MapAdapter): MapAdapter | null {
  try {
    return create();
  } catch (cause) {
    // MapLibre throws when WebGL2 is off; the list and the reader go on without it.
    console.error(cause);
    store.getState().showMapStatus("no-webgl");
    return null;
  }
}
