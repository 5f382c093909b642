import type { FeatureSource } from "../data/read/feature-source.ts";
import { library } from "../state/library.ts";
import { mapPort } from "../state/map-port.ts";
import { store } from "../state/store.ts";
import { PAPER } from "../symbols/palette.ts";
import { startEngine } from "./engine.ts";
import { followStores } from "./follow-stores.ts";
import { type ControlNames, labelControls } from "./interaction/label-controls.ts";
import { mapEvents } from "./map-events.ts";
import { MapView } from "./map-view.ts";
import type { Scene } from "./scene/scene.ts";
import { createScenes } from "./scene/scenes.ts";
import { splitStyle } from "./style/deferred-layers.ts";
import { buildStyle } from "./style/style.ts";

/**
 * Connects the map to the stores: a store changes, a scene is derived from it, the map view applies the scene; the map's
 * events become actions of the store.
 * @param build names the build of the data, so that no cache mixes two builds
 * @returns a function that names the map's controls
 */
export function connectMap(
  container: HTMLElement,
  source: FeatureSource,
  build: string,
): (names: ControlNames) => void {
  const deriveScene = createScenes();
  const currentScene = (): Scene => deriveScene(store.getState(), library.getState());
  let view: MapView;
  try {
    view = openView(container, source, build, currentScene());
  } catch (cause) {
    // MapLibre throws when the browser has no WebGL2; the list and the reader work without it.
    console.error(cause);
    store.getState().showMapStatus("no-webgl");
    return () => undefined;
  }
  followStores(view, currentScene);
  return (names) => labelControls(container, names);
}

/** @throws when the browser has no WebGL2 */
function openView(container: HTMLElement, source: FeatureSource, build: string, scene: Scene): MapView {
  const url = (file: string): string => source.basemapUrl(file, build);
  const urls = {
    counties: url("counties.geojson"),
    rivers: url("rivers.geojson"),
    lakes: url("lakes.geojson"),
    towns: url("towns.geojson"),
  };
  const { first, deferred } = splitStyle(buildStyle(PAPER, urls, scene));
  const engine = startEngine(container, first, store.getState().framed);
  const view = new MapView(engine, deferred, scene, mapEvents);
  window.atlas = view.probe;
  mapPort.setState({
    takeSnapshot: async () => (await import("./snapshot.ts")).takeSnapshot(engine.map, view.probe.rendered),
  });
  return view;
}
