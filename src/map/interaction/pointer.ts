import type { View } from "../../state/choices.ts";
import type { MapPosition } from "../scene/scene.ts";
import { featureTierOf, isCluster } from "../style/layer-meaning.ts";
import type { PointerHit } from "./hits.ts";

/** px around the pointer in which a feature is hit: a finger is less exact than a mouse. */
const REACH = { mouse: 4, touch: 12 };
/**
 * ms after a tap or a click in which a second one zooms instead. A click with a mouse on something is not held up: if it
 * turns out to be the first of two, it is taken back.
 */
const DOUBLE_CLICK_MS = 300;
/** ms between two taps that the engine still takes for a double tap, and the second tap's own. */
const SLOW_DOUBLE_TAP_MS = 1000;
/** ms that a pointer must rest before it counts as a hover: not while it moves across the map or comes to click. */
const REST_MS = 40;

export interface PointerEvents {
  /** @param clustered IDs of the points in the cluster that was hit; empty when none was */
  click(hits: readonly PointerHit[], clustered: readonly string[], at: MapPosition): void;
  /** The last click was the first half of a double click, which zooms and means nothing else. */
  takeClickBack(): void;
  hover(id: string | null): void;
  /** A person, not the program, moved the map. */
  moved(view: View): void;
}

interface HitFeature {
  readonly layer: { readonly metadata?: unknown };
  readonly properties: Readonly<Record<string, unknown>>;
}

interface MouseEvent {
  readonly point: { readonly x: number; readonly y: number };
  readonly lngLat: MapPosition;
  readonly originalEvent: object;
}

/** What is needed of a map to watch its pointer. */
export interface PointerMap {
  queryRenderedFeatures(box: [[number, number], [number, number]]): readonly HitFeature[];
  getCanvas(): { readonly style: { cursor: string } };
  getCenter(): MapPosition;
  getZoom(): number;
  on(type: "click" | "mousemove", listener: (event: MouseEvent) => void): unknown;
  on(type: "dblclick" | "mouseout" | "wheel" | "moveend", listener: () => void): unknown;
  on(type: "movestart", listener: (event: { readonly originalEvent?: unknown }) => void): unknown;
}

/** A small label beside the pointer. */
export interface Tooltip {
  show(at: MapPosition, text: string): void;
  hide(): void;
}

export interface PointerHits {
  readonly hits: readonly PointerHit[];
  /** IDs of the points in the cluster that is hit; empty when none is. */
  readonly clustered: readonly string[];
  /** Properties of the topmost feature. */
  readonly top: HitFeature["properties"] | undefined;
}

/**
 * Reports what a pointer does on the map, and shows the name of what it points at in `tooltip`.
 * @returns a function that says what lies at a pixel of the canvas
 */
export function watchPointer(
  map: PointerMap,
  tooltip: Tooltip,
  events: PointerEvents,
): (x: number, y: number) => PointerHits {
  const hitsAt = (x: number, y: number, reach = REACH.mouse): PointerHits => {
    const box: [[number, number], [number, number]] = [
      [x - reach, y - reach],
      [x + reach, y + reach],
    ];
    return readHits(map.queryRenderedFeatures(box));
  };

  let held: ReturnType<typeof setTimeout> | undefined;
  /** Whether the first of two clicks has acted, so that it must be taken back. */
  let hasActed = false;
  let tappedAt = Number.NEGATIVE_INFINITY;
  map.on("click", ({ originalEvent, point, lngLat }) => {
    clearTimeout(held);
    if (isEven(originalEvent)) return;
    const isTouch = "pointerType" in originalEvent && originalEvent.pointerType === "touch";
    const { hits, clustered } = hitsAt(point.x, point.y, isTouch ? REACH.touch : REACH.mouse);
    const act = (): void => {
      hasActed = true;
      events.click(hits, clustered, { lng: lngLat.lng, lat: lngLat.lat });
    };
    hasActed = false;
    if (isTouch) tappedAt = Date.now();
    // A click on empty land closes what is open, and the map would get wider under the second click.
    if (isTouch || (hits.length === 0 && clustered.length === 0)) held = setTimeout(act, DOUBLE_CLICK_MS);
    else act();
  });
  map.on("dblclick", () => {
    clearTimeout(held);
    if (hasActed) events.takeClickBack();
    hasActed = false;
  });
  // A double tap sends no second click, but it moves the map.
  map.on("movestart", ({ originalEvent }) => {
    if (originalEvent === undefined) return;
    clearTimeout(held);
    // A slow second tap still zooms, though the first has acted.
    const isTap = originalEvent instanceof Event && originalEvent.type === "touchend";
    if (isTap && Date.now() - tappedAt < SLOW_DOUBLE_TAP_MS) events.takeClickBack();
  });

  let rest: ReturnType<typeof setTimeout> | undefined;
  map.on("mousemove", ({ point, lngLat }) => {
    clearTimeout(rest);
    rest = setTimeout(() => {
      const { hits, clustered, top } = hitsAt(point.x, point.y);
      map.getCanvas().style.cursor = hits.length > 0 || clustered.length > 0 ? "pointer" : "";
      if (typeof top?.name === "string") tooltip.show(lngLat, top.name);
      else tooltip.hide();
      events.hover(typeof top?.id === "string" ? top.id : null);
    }, REST_MS);
  });
  map.on("mouseout", () => {
    clearTimeout(rest);
    tooltip.hide();
    events.hover(null);
  });

  reportMoves(map, events);
  return hitsAt;
}

/** Whether a click is the second, the fourth … of several in a row: browsers count them. */
function isEven(event: object): boolean {
  return "detail" in event && typeof event.detail === "number" && event.detail > 0 && event.detail % 2 === 0;
}

/** @param rendered topmost first */
function readHits(rendered: readonly HitFeature[]): PointerHits {
  const inTiers = rendered.filter(({ layer }) => featureTierOf(layer) !== null);
  const members = rendered.find(({ layer }) => isCluster(layer))?.properties.members;
  return {
    hits: inTiers.flatMap(({ layer, properties: { id, size } }): PointerHit[] => {
      const tier = featureTierOf(layer);
      return tier === null || typeof id !== "string" ? [] : [{ id, tier, size: typeof size === "number" ? size : 0 }];
    }),
    clustered: typeof members === "string" ? members.split(" ") : [],
    top: inTiers[0]?.properties,
  };
}

/** Reports the view after a person moved the map. The engine names the person's event, except for those of a wheel. */
function reportMoves(map: PointerMap, events: PointerEvents): void {
  let isWheeled = false;
  let isByHand = false;
  map.on("wheel", () => {
    isWheeled = true;
  });
  map.on("movestart", ({ originalEvent }) => {
    isByHand = isWheeled || originalEvent !== undefined;
  });
  map.on("moveend", () => {
    const wasByHand = isByHand;
    isWheeled = false;
    isByHand = false;
    if (!wasByHand) return;
    const { lng, lat } = map.getCenter();
    events.moved({ lng, lat, zoom: map.getZoom() });
  });
}
