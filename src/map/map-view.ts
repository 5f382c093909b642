import {
  AttributionControl,
  addProtocol,
  GeoJSONSource,
  Map as MapLibre,
  type MapSourceDataEvent,
  NavigationControl,
  Popup,
  prewarm,
  ScaleControl,
  type StyleSpecification,
  setWorkerUrl,
} from "maplibre-gl";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";
import type { Bbox } from "../model/geo.ts";

import type { Snapshot } from "../state/map-port.ts";
import { BASEMAP_PREFIX, type BasemapStyle } from "./basemaps/basemap-style.ts";
import { showBasemap } from "./basemaps/show-basemap.ts";
import { gatherFrames } from "./hold-repaint.ts";
import { areaBetween } from "./interaction/area-between.ts";
import { drawBox } from "./interaction/box-draw.ts";
import { createCamera } from "./interaction/camera.ts";
import { meantBy } from "./interaction/hits.ts";
import { type PointerEvents, watchPointer } from "./interaction/pointer.ts";
import { STATE } from "./layer-names.ts";
import { createProbe, type MapProbe, showStatus } from "./probe.ts";
import type { Scene } from "./scene/scene.ts";
import { firstData, lateData } from "./scene/source-data.ts";
import { addLate, splitStyle } from "./style/deferred-layers.ts";
import { drawImages } from "./style/images.ts";

setWorkerUrl(workerUrl);
// The worker is there by the time a map has something for it to do.
prewarm();

export interface MapEvents extends PointerEvents {
  /** The sources of the first scene are drawn. */
  ready(): void;
  /** Answers a scene's request for an area; null when the person gave it up. */
  area(area: Bbox | null): void;
  contextLost(): void;
  contextRestored(): void;
  /** Nothing of the online basemap could be fetched; the embedded one is back. */
  basemapFailed(): void;
  failed(message: string): void;
}

export interface MapAdapter {
  apply(scene: Scene): void;
  /** Lays an online basemap under the plan; null brings the embedded one back. */
  showBasemap(basemap: BasemapStyle | null): void;
  readonly probe: MapProbe;
  /** Pictures the map once it stands still. */
  snapshot(): Promise<Snapshot>;
}

const PHONE = "(max-width: 760px)";

/**
 * Owns the one MapLibre object: applies scenes to it, and tells its events.
 * @param begun the scene that the style holds from the beginning
 * @throws when the browser has no WebGL2
 */
export function createMap(
  container: HTMLElement,
  style: StyleSpecification,
  begun: Scene,
  events: MapEvents,
): MapAdapter {
  const { first, late } = splitStyle(style);
  const map = new MapLibre({
    container,
    style: first,
    attributionControl: false,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    maxZoom: 16,
    minZoom: 4,
    fadeDuration: 120,
    // Local fonts draw every script; there is no glyph server.
    localIdeographFontFamily: false,
  });
  map.touchZoomRotate.disableRotation();
  map.keyboard.disableRotation();
  map.addControl(new NavigationControl({ showCompass: false }), "top-right");
  map.addControl(new ScaleControl({ maxWidth: 110 }), "bottom-left");
  map.addControl(new AttributionControl({ compact: true }), "bottom-right");
  if (matchMedia(PHONE).matches) foldAttribution(map);

  let applied: Scene | null = null;
  let waiting: Scene | null = null;
  let styled = false;
  let isWhole = false;
  /** What each source was last given. */
  const held = new Map(firstData(begun));
  let districts: readonly string[] | null = begun.districts;
  let board: (() => void) | null = null;

  const camera = createCamera(map);
  const showTogether = gatherFrames(map);
  const tip = new Popup({ closeButton: false, closeOnClick: false, className: "map-tip", offset: 14 });
  const hitsAt = watchPointer(map, tip, events);
  let basemap: BasemapStyle | null = null;

  map.on("style.load", () => {
    for (const { name, data, pixelRatio } of drawImages(Math.ceil(devicePixelRatio))) {
      if (!map.hasImage(name)) map.addImage(name, data, { pixelRatio });
    }
    styled = true;
    applied = null;
    if (basemap !== null) changeBasemap();
    if (waiting !== null) apply(waiting);
  });

  function apply(scene: Scene): void {
    waiting = scene;
    if (!styled) return;
    const before = applied;
    applied = scene;
    if (scene.districts !== districts) map.setGlobalStateProperty(STATE.districts, scene.districts);
    districts = scene.districts;
    const changed = setData(isWhole ? [...firstData(scene), ...lateData(scene)] : firstData(scene));
    if (isWhole) showTogether(changed);
    camera.follow(scene, before);
    if (before === null) {
      map.once("idle", () => {
        isWhole = true;
        addLate(map, late);
        if (applied !== null) setData(lateData(applied));
        if (basemap !== null) changeBasemap();
        events.ready();
      });
    }
    // Last, since the answer may bring the next scene at once.
    if (scene.areaRequest !== (before?.areaRequest ?? null)) answerAreaRequest(scene);
  }

  function answerAreaRequest({ areaRequest }: Scene): void {
    board?.();
    board = null;
    if (areaRequest === "view") events.area(camera.visibleArea());
    else if (areaRequest === "drawn") {
      board = drawBox(map.getContainer(), (box) => {
        events.area(
          box === null
            ? null
            : areaBetween(map.unproject([box.from.x, box.from.y]), map.unproject([box.to.x, box.to.y])),
        );
      });
    }
  }

  /** @returns the sources that were given something else than they held */
  function setData(sources: ReturnType<typeof firstData>): string[] {
    return sources.flatMap(([name, data]) => {
      const source = map.getSource(name);
      if (held.get(name) === data || !(source instanceof GeoJSONSource)) return [];
      source.setData(data);
      held.set(name, data);
      return [name];
    });
  }

  showCanvasOnceDrawn(map);
  showStatus(map, container);
  map.on("webglcontextlost", () => {
    // The style goes with the context; it comes again, and the latest scene with it, when the context is back.
    styled = false;
    held.clear();
    districts = null;
    events.contextLost();
  });
  map.on("webglcontextrestored", () => events.contextRestored());
  map.on("error", (event) => {
    // A basemap's missing tiles are watched where it is laid.
    if ("sourceId" in event && String(event.sourceId).startsWith(BASEMAP_PREFIX)) return;
    events.failed(event.error.message);
  });

  function changeBasemap(): void {
    if (basemap?.protocol !== undefined) addProtocol(basemap.protocol.scheme, basemap.protocol.load);
    showBasemap(map, basemap, () => {
      basemap = null;
      showBasemap(map, null, () => undefined);
      events.basemapFailed();
    });
  }

  const probe = createProbe(map, (x, y) => meantBy(hitsAt(x, y).hits));
  return {
    apply,
    showBasemap: (next) => {
      basemap = next;
      if (styled) changeBasemap();
    },
    probe,
    snapshot: async () => (await import("./snapshot.ts")).takeSnapshot(map, probe.rendered),
  };
}

/**
 * Until the plan is on it the canvas is as blank as what lies behind it, but each of its frames would have the whole
 * page put together anew: without a GPU that takes longer than all the drawing.
 */
function showCanvasOnceDrawn(map: MapLibre): void {
  const canvas = map.getCanvas();
  canvas.style.visibility = "hidden";
  const show = (): void => {
    canvas.style.visibility = "";
    map.off("sourcedata", showWithTile);
    map.off("idle", show);
  };
  const showWithTile = ({ tile }: MapSourceDataEvent): void => {
    if (tile !== undefined) show();
  };
  map.on("sourcedata", showWithTile);
  // A plan without a place, or none at all, has no tiles.
  map.on("idle", show);
}

/** On a phone the opened sources would cover a quarter of the map: they start folded, one touch away. */
function foldAttribution(map: MapLibre): void {
  const idle = map.on("idle", () => {
    // The sources that are to be named come late.
    const control = map.getContainer().querySelector(".maplibregl-ctrl-attrib:not(.maplibregl-attrib-empty)");
    if (control === null) return;
    idle.unsubscribe();
    control.removeAttribute("open");
    control.classList.remove("maplibregl-compact-show");
  });
}
