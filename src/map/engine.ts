import {
  AttributionControl,
  addProtocol,
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
import type { Engine } from "./map-view.ts";
import { drawImages } from "./style/images.ts";

/* The only file that uses MapLibre at run time. All others are given what they need of it. */

/** px of width below which a map has no room for the list of its sources. */
const NARROW_PX = 600;

setWorkerUrl(workerUrl);
// The worker starts now, so that it is ready when the map needs it.
prewarm();

/**
 * Starts the map engine in an element and adds its controls.
 * @param isFramed whether the page around the map scrolls: then the map takes two fingers, or the wheel with a key
 * @throws when the browser has no WebGL2
 */
export function startEngine(container: HTMLElement, style: StyleSpecification, isFramed: boolean): Engine<MapLibre> {
  const map = new MapLibre({
    container,
    style,
    attributionControl: false,
    cooperativeGestures: isFramed,
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
  if (container.clientWidth < NARROW_PX) foldAttribution(map);
  showCanvasOnceDrawn(map);
  showStatus(map, container);
  // A canvas keeps its picture only until the page shows it: without another one the paper stays blank.
  addEventListener("beforeprint", () => map.redraw());

  const popup = new Popup({ closeButton: false, closeOnClick: false, className: "map-tip", offset: 14 });
  return {
    map,
    tooltip: {
      show: (at, text) => popup.setLngLat(at).setText(text).addTo(map),
      hide: () => popup.remove(),
    },
    addProtocol: ({ scheme, load }) => addProtocol(scheme, load),
    drawImages: () => drawImages(Math.ceil(devicePixelRatio)),
    drawBox: (done) => drawBoxOnceLoaded(map.getContainer(), done),
    isMotionReduced: () => matchMedia("(prefers-reduced-motion: reduce)").matches,
  };
}

/** As `drawBox`, whose code is fetched when it is first wanted. If that fails, nobody can draw: it is as if cancelled. */
function drawBoxOnceLoaded(over: HTMLElement, done: Parameters<Engine["drawBox"]>[0]): () => void {
  let isWanted = true;
  let stop = (): void => {
    isWanted = false;
  };
  import("./interaction/box-draw.ts").then(
    ({ drawBox }) => {
      if (isWanted) stop = drawBox(over, done);
    },
    (cause: unknown) => {
      if (isWanted) done(null);
      throw cause;
    },
  );
  return () => stop();
}

/**
 * The canvas is blank until the plan is drawn, but each of its frames would make the browser compose the whole page
 * again. Without a GPU that takes longer than all the drawing.
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
  // A plan without any place, or no plan at all, has no tiles.
  map.on("idle", show);
}

/** On a narrow map the list of sources would cover a quarter of it: it starts closed, one touch away. */
function foldAttribution(map: MapLibre): void {
  const idle = map.on("idle", () => {
    // The sources that must be named are added with the deferred layers.
    const control = map.getContainer().querySelector(".maplibregl-ctrl-attrib:not(.maplibregl-attrib-empty)");
    if (control === null) return;
    idle.unsubscribe();
    control.removeAttribute("open");
    control.classList.remove("maplibregl-compact-show");
  });
}

/**
 * Writes on the map's element whether it is still drawing: data-status="busy" or "idle". A change that is asked for now
 * shows as busy within two frames.
 */
function showStatus(map: MapLibre, element: HTMLElement): void {
  const show = (status: "busy" | "idle"): void => {
    if (element.dataset.status !== status) element.dataset.status = status;
  };
  for (const event of ["dataloading", "movestart", "render"] as const) map.on(event, () => show("busy"));
  map.on("idle", () => show("idle"));
}
