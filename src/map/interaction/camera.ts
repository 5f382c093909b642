import type { Map as MapLibre } from "maplibre-gl";
import type { Bbox } from "../../model/geo.ts";

import type { View } from "../../state/choices.ts";
import type { Scene } from "../scene/scene.ts";
import { areaBetween } from "./area-between.ts";

/** px around what is to be seen whole. */
const FIT_PADDING = 36;
/** A single point is shown with its surroundings. */
const FOCUS_MAX_ZOOM = 11.8;
const FLIGHT_MS = 700;

export interface Camera {
  /** Moves to where a scene asks it to be, if it is not there. */
  follow(scene: Scene, before: Scene | null): void;
  /** The part of the map that nothing covers. */
  visibleArea(): Bbox;
}

export function createCamera(map: MapLibre): Camera {
  /** The feature of an address that also says which part of the map to show: that part holds. */
  let framed: string | null = null;
  /** px that something covers from below. */
  let covered = 0;
  /** Sets out again for where the camera is on its way to; null when it stands. */
  let flight: (() => void) | null = null;
  map.on("moveend", () => {
    flight = null;
  });
  // A card that opens leaves the map narrower than the flight was meant for.
  map.on("resize", () => flight?.());

  function follow(scene: Scene, before: Scene | null): void {
    if (scene.bottomInset !== before?.bottomInset) cover(scene.bottomInset);
    // What covers the map leaves another room to show the whole plan in; a card brings its own place into view.
    const isRoomChanged =
      before !== null &&
      (before.view !== null || (scene.bottomInset !== before.bottomInset && scene.selected === null));
    if (before === null && scene.view !== null) framed = scene.selected;
    if (scene.selected !== framed) framed = null;
    const isNew = scene.selected !== before?.selected || before.focus === null;
    const focusChanged = scene.focus !== null && framed === null && isNew;
    if (scene.view !== null && scene.view !== before?.view && !isAt(scene.view)) {
      const { lng, lat, zoom } = scene.view;
      map.jumpTo({ center: [lng, lat], zoom });
    } else if (scene.view === null && scene.home !== null && (scene.home !== before?.home || isRoomChanged)) {
      if (!(focusChanged && before === null)) fit(scene.home, before !== null, undefined);
    }
    if (focusChanged && scene.focus !== null && !isInView(scene.focus))
      fit(scene.focus, before !== null, FOCUS_MAX_ZOOM);
    else if (scene.reading !== null && scene.reading !== before?.reading) fit(scene.reading, true, FOCUS_MAX_ZOOM);
  }

  /** Padding stops the camera where it is: it must set out again. */
  function cover(height: number): void {
    const interrupted = flight;
    covered = height;
    map.setPadding({ top: 0, left: 0, right: 0, bottom: height });
    interrupted?.();
  }

  function fit(box: Bbox, animate: boolean, maxZoom: number | undefined): void {
    const [west, south, east, north] = box;
    const still = !animate || matchMedia("(prefers-reduced-motion: reduce)").matches;
    map.fitBounds([west, south, east, north], {
      padding: Math.min(FIT_PADDING, map.getContainer().clientWidth / 8),
      animate: !still,
      duration: FLIGHT_MS,
      ...(maxZoom === undefined ? {} : { maxZoom }),
    });
    flight = still ? null : () => fit(box, true, maxZoom);
  }

  /** Whole on screen, and large enough to be seen for what it is. */
  function isInView([west, south, east, north]: Bbox): boolean {
    const view = visibleArea();
    const whole = view[0] <= west && view[1] <= south && view[2] >= east && view[3] >= north;
    const isPoint = west === east && south === north;
    return whole && (!isPoint || map.getZoom() >= 8);
  }

  /** The map that nothing covers. */
  function visibleArea(): Bbox {
    const { clientWidth, clientHeight } = map.getContainer();
    return areaBetween(map.unproject([0, 0]), map.unproject([clientWidth, clientHeight - covered]));
  }

  function isAt(view: View): boolean {
    const center = map.getCenter();
    return (
      Math.abs(center.lng - view.lng) < 1e-3 &&
      Math.abs(center.lat - view.lat) < 1e-3 &&
      Math.abs(map.getZoom() - view.zoom) < 0.02
    );
  }

  return { follow, visibleArea };
}
