import type { MapGeoJSONFeature, Map as MapLibre, PointLike, Popup } from "maplibre-gl";
import type { View } from "../../state/choices.ts";
import type { Hit } from "./hits.ts";

/** Pointer tolerance in px: a finger is blunter than a mouse. */
const REACH = { mouse: 4, touch: 12 };
/** ms a pointer rests before what is under it lights up: one that sweeps over the map, or comes to click, means nothing by it. */
const REST_MS = 40;

export interface PointerEvents {
  click(hits: readonly Hit[], clustered: readonly string[], at: { lng: number; lat: number }): void;
  hover(id: string | null): void;
  /** A person, not the program, moved the map. */
  moved(view: View): void;
}

export interface PointerHits {
  readonly hits: readonly Hit[];
  /** IDs behind a count of clustered points. */
  readonly clustered: readonly string[];
  /** What is drawn on top. */
  readonly top: MapGeoJSONFeature | undefined;
}

/**
 * Tells what a pointer does on the map, and names what it points at in `tip`.
 * @returns what lies at a pixel of the canvas
 */
export function watchPointer(map: MapLibre, tip: Popup, events: PointerEvents): (x: number, y: number) => PointerHits {
  function hitsAt(x: number, y: number, reach = REACH.mouse): PointerHits {
    const box: [PointLike, PointLike] = [
      [x - reach, y - reach],
      [x + reach, y + reach],
    ];
    const rendered = map.queryRenderedFeatures(box);
    const hits = rendered.flatMap((feature): Hit[] => {
      const tier = tierOf(feature.layer.id);
      const { id, size } = feature.properties;
      return tier === null || typeof id !== "string" ? [] : [{ id, tier, size: typeof size === "number" ? size : 0 }];
    });
    const cluster = rendered.find((feature) => feature.layer.id === "cluster");
    const members: unknown = cluster?.properties.members;
    return {
      hits,
      clustered: typeof members === "string" ? members.split(" ") : [],
      top: rendered.find((feature) => tierOf(feature.layer.id) !== null),
    };
  }

  map.on("click", (event) => {
    const touch = "pointerType" in event.originalEvent && event.originalEvent.pointerType === "touch";
    const { hits, clustered } = hitsAt(event.point.x, event.point.y, touch ? REACH.touch : REACH.mouse);
    events.click(hits, clustered, { lng: event.lngLat.lng, lat: event.lngLat.lat });
  });

  let rest: ReturnType<typeof setTimeout> | undefined;
  map.on("mousemove", (event) => {
    clearTimeout(rest);
    rest = setTimeout(() => {
      const { hits, clustered, top } = hitsAt(event.point.x, event.point.y, REACH.mouse);
      map.getCanvas().style.cursor = hits.length > 0 || clustered.length > 0 ? "pointer" : "";
      const name: unknown = top?.properties.name;
      if (typeof name === "string" && top !== undefined) tip.setLngLat(event.lngLat).setText(name).addTo(map);
      else tip.remove();
      const id: unknown = top?.properties.id;
      events.hover(typeof id === "string" ? id : null);
    }, REST_MS);
  });
  map.on("mouseout", () => {
    clearTimeout(rest);
    tip.remove();
    events.hover(null);
  });

  // Movements by hand bring their event along, but for those of a wheel.
  let wheeled = false;
  let byHand = false;
  map.on("wheel", () => {
    wheeled = true;
  });
  map.on("movestart", ({ originalEvent }) => {
    byHand = wheeled || originalEvent !== undefined;
  });
  map.on("moveend", () => {
    const ended = byHand;
    wheeled = false;
    byHand = false;
    if (!ended) return;
    const { lng, lat } = map.getCenter();
    events.moved({ lng, lat, zoom: map.getZoom() });
  });

  return hitsAt;
}

function tierOf(layer: string): Hit["tier"] | null {
  if (/^point-(minor|named|headline)$|^point-label-/.test(layer)) return "point";
  if (/^line-(body|label)-/.test(layer)) return "line";
  return /^area-(wash|outline)-/.test(layer) ? "area" : null;
}
