import type { Bbox } from "../../model/geo.ts";
import type { View } from "../../state/choices.ts";
import type { MapPosition, Scene } from "../scene/scene.ts";
import { areaBetween } from "./area-between.ts";

/** px around an extent that is shown whole. */
const FIT_PADDING = 36;
/** A single point is shown with what lies around it. */
const FOCUS_MAX_ZOOM = 11.8;
/** Below this zoom a single point is too far away to count as in view. */
const POINT_MIN_ZOOM = 8;
const FLIGHT_MS = 700;
/** Differences in degrees and in zoom levels that nobody sees. */
const SAME_VIEW = { degrees: 1e-3, zoom: 0.02 };

/** What is needed of a map to move its camera. */
export interface CameraMap {
  jumpTo(to: { center: [number, number]; zoom: number }): unknown;
  fitBounds(
    bounds: [number, number, number, number],
    options: { padding: number; animate: boolean; duration: number; maxZoom?: number },
  ): unknown;
  setPadding(padding: { top: number; left: number; right: number; bottom: number }): unknown;
  getCenter(): MapPosition;
  getZoom(): number;
  isMoving(): boolean;
  getContainer(): { readonly clientWidth: number; readonly clientHeight: number };
  unproject(pixel: [number, number]): MapPosition;
  on(type: "moveend" | "resize", listener: () => void): unknown;
}

/** Moves the map to where the scenes want it. */
export class Camera {
  readonly #map: CameraMap;
  readonly #isMotionReduced: () => boolean;
  /** The feature of an address that also has a view: the view stays while this feature is selected. */
  #featureWithView: string | null = null;
  #bottomInset = 0;
  /** What was opened last, as long as nobody moves the map: it stays in view when the map gets another size. */
  #kept: Bbox | null = null;
  /** Starts the flight under way again; null when the camera stands still. */
  #restartFlight: (() => void) | null = null;

  /** @param isMotionReduced whether the person has asked for no animation */
  constructor(map: CameraMap, isMotionReduced: () => boolean) {
    this.#map = map;
    this.#isMotionReduced = isMotionReduced;
    map.on("moveend", () => {
      // The engine ends a resize as if it were a move, also when a flight has begun in it.
      if (!map.isMoving()) this.#restartFlight = null;
    });
    // A card that opens makes the map narrower, maybe while a flight is under way.
    map.on("resize", () => {
      if (this.#restartFlight !== null) {
        this.#restartFlight();
        return;
      }
      if (this.#kept !== null && !this.#isInView(this.#kept)) this.#fit(this.#kept, true, FOCUS_MAX_ZOOM);
    });
  }

  /** @param before the scene before; null for the first one, which is shown without a flight */
  follow(scene: Scene, before: Scene | null): void {
    const isInsetChanged = scene.bottomInset !== before?.bottomInset;
    if (isInsetChanged) this.#setBottomInset(scene.bottomInset);
    const isChosen = scene.selected !== before?.selected;
    // Both come at once only from an address: at the first scene, or at a step of history.
    if (isChosen && scene.view !== null && scene.view !== before?.view) this.#featureWithView = scene.selected;
    if (scene.selected !== this.#featureWithView) this.#featureWithView = null;

    const isNew = isChosen || before.focus === null;
    const focus = this.#featureWithView === null && isNew ? scene.focus : null;
    // The first scene goes to the selected feature without showing the whole plan before.
    if (focus === null || before !== null || scene.view !== null) this.#followView(scene, before, isInsetChanged);
    if (isNew) this.#kept = focus;
    else if (scene.view !== before.view) this.#kept = null;
    if (focus !== null && !this.#isInView(focus)) this.#fit(focus, before !== null, FOCUS_MAX_ZOOM);
    else if (scene.reading !== null && scene.reading !== before?.reading)
      this.#fit(scene.reading, true, FOCUS_MAX_ZOOM);
  }

  /** The part of the map that nothing hides. */
  visibleArea(): Bbox {
    const { clientWidth, clientHeight } = this.#map.getContainer();
    return areaBetween(
      this.#map.unproject([0, 0]),
      this.#map.unproject([clientWidth, clientHeight - this.#bottomInset]),
    );
  }

  #followView({ view, home, selected }: Scene, before: Scene | null, isInsetChanged: boolean): void {
    if (view !== null) {
      if (view !== before?.view && !this.#isAt(view)) {
        this.#map.jumpTo({ center: [view.lng, view.lat], zoom: view.zoom });
      }
      return;
    }
    // Where a card is open, its feature stays in view and the whole plan does not matter.
    const hasOtherRoom = before !== null && (before.view !== null || (isInsetChanged && selected === null));
    if (home !== null && (home !== before?.home || hasOtherRoom)) this.#fit(home, before !== null);
  }

  /** The engine stops the camera when its padding changes: a flight under way must start again. */
  #setBottomInset(height: number): void {
    const restart = this.#restartFlight;
    this.#bottomInset = height;
    this.#map.setPadding({ top: 0, left: 0, right: 0, bottom: height });
    restart?.();
  }

  #fit(box: Bbox, isAnimated: boolean, maxZoom?: number): void {
    const [west, south, east, north] = box;
    const animate = isAnimated && !this.#isMotionReduced();
    this.#map.fitBounds([west, south, east, north], {
      padding: Math.min(FIT_PADDING, this.#map.getContainer().clientWidth / 8),
      animate,
      duration: FLIGHT_MS,
      ...(maxZoom === undefined ? {} : { maxZoom }),
    });
    this.#restartFlight = animate ? () => this.#fit(box, true, maxZoom) : null;
  }

  /** Whether an extent is whole on screen, and large enough to be seen. */
  #isInView([west, south, east, north]: Bbox): boolean {
    const view = this.visibleArea();
    const isWhole = view[0] <= west && view[1] <= south && view[2] >= east && view[3] >= north;
    const isPoint = west === east && south === north;
    return isWhole && (!isPoint || this.#map.getZoom() >= POINT_MIN_ZOOM);
  }

  #isAt(view: View): boolean {
    const { lng, lat } = this.#map.getCenter();
    return (
      Math.abs(lng - view.lng) < SAME_VIEW.degrees &&
      Math.abs(lat - view.lat) < SAME_VIEW.degrees &&
      Math.abs(this.#map.getZoom() - view.zoom) < SAME_VIEW.zoom
    );
  }
}
