import type { FeatureCollection } from "geojson";
import type { Bbox } from "../model/geo.ts";
import { isBasemapError } from "./basemaps/basemap-ids.ts";
import type { BasemapStyle, TileProtocol } from "./basemaps/basemap-style.ts";
import type { BasemapMap, ShowBasemap } from "./basemaps/show-basemap.ts";
import { createRepaintHold, type RepaintingMap } from "./hold-repaint.ts";
import { areaBetween } from "./interaction/area-between.ts";
import type { DrawnBox, Pixel } from "./interaction/box-draw.ts";
import { Camera, type CameraMap } from "./interaction/camera.ts";
import { meantBy } from "./interaction/hits.ts";
import { type PointerEvents, type PointerMap, type Tooltip, watchPointer } from "./interaction/pointer.ts";
import { createProbe, type MapProbe, type ProbedMap } from "./probe.ts";
import { type Scene, sourceData } from "./scene/scene.ts";
import { SOURCE, STATE } from "./source-names.ts";
import { addDeferred, type DeferredStyle, type LayeredMap } from "./style/deferred-layers.ts";
import type { MapImage } from "./style/images.ts";
import type { FirstScene } from "./style/style.ts";

export interface MapEvents extends PointerEvents {
  /** The first layers are drawn, and the deferred ones are added. */
  ready(): void;
  /** Answers a scene's request for an area; null when the person cancelled it. */
  area(area: Bbox | null): void;
  contextLost(): void;
  contextRestored(): void;
  /** Nothing of the online basemap could be fetched; the embedded one is shown again. */
  basemapFailed(): void;
  failed(message: string): void;
}

interface SceneMap {
  getSource(name: string): object | undefined;
  setGlobalStateProperty(name: string, value: unknown): unknown;
  hasImage(name: string): boolean;
  addImage(name: string, image: ImageData, options: { pixelRatio: number }): unknown;
  on(type: "style.load" | "idle" | "webglcontextlost" | "webglcontextrestored", listener: () => void): unknown;
  on(type: "error", listener: (event: { readonly error: { readonly message: string } }) => void): unknown;
}

/** All that is needed of MapLibre's map. */
export type EngineMap = SceneMap & LayeredMap & PointerMap & CameraMap & RepaintingMap & BasemapMap & ProbedMap;

/** The browser's side of the map: what touches the page or the engine's own objects. */
export interface Engine<Map extends EngineMap = EngineMap> {
  readonly map: Map;
  readonly tooltip: Tooltip;
  addProtocol(protocol: TileProtocol): void;
  drawImages(): readonly MapImage[];
  /** Lets a person draw a box; see box-draw.ts. */
  drawBox(done: (box: DrawnBox | null) => void): () => void;
  /** Whether the person has asked for no animation. */
  isMotionReduced(): boolean;
}

/**
 * How far the map is:
 * - "loading": the style is being read;
 * - "first": the first layers are there, and being drawn;
 * - "complete": they are drawn, and the deferred layers are added;
 * - "lost": the browser took the graphics context away. When it gives it back, the engine loads the style again, and the
 *   map is "first" again.
 */
export type MapPhase = "loading" | "first" | "complete" | "lost";

/** Applies scenes to the map, each part only where it changed, and reports the map's events. */
export class MapView {
  readonly probe: MapProbe;
  readonly #engine: Engine;
  readonly #deferred: DeferredStyle;
  readonly #events: MapEvents;
  readonly #camera: Camera;
  readonly #holdRepaint: (sources: readonly string[]) => void;

  #phase: MapPhase = "loading";
  /** The latest scene; applied at once, or when the style is loaded. */
  #wanted: Scene | null = null;
  /** The scene that the map shows; null when the style is new. */
  #applied: Scene | null = null;
  /** What each source holds. */
  readonly #data: Map<string, FeatureCollection>;
  /** What the style's state holds; null when that is not known. */
  #districts: readonly string[] | null;
  /** The online basemap, and the code that shows it; null before any has been chosen. */
  #basemap: { readonly style: BasemapStyle | null; readonly show: ShowBasemap } | null = null;
  #stopBasemapWatch: () => void = () => undefined;
  #stopBoxDraw: () => void = () => undefined;

  /**
   * @param engine started with the first part of the style
   * @param deferred the other part
   * @param first what the style holds from the beginning
   */
  constructor(engine: Engine, deferred: DeferredStyle, first: FirstScene, events: MapEvents) {
    this.#engine = engine;
    this.#deferred = deferred;
    this.#events = events;
    this.#data = new Map([[SOURCE.features, first.features]]);
    this.#districts = first.districts;
    const { map, tooltip } = engine;
    this.#camera = new Camera(map, engine.isMotionReduced);
    this.#holdRepaint = createRepaintHold(map);
    const hitsAt = watchPointer(map, tooltip, events);
    this.probe = createProbe(map, (x, y) => meantBy(hitsAt(x, y).hits));
    this.#watchEngine();
  }

  get phase(): MapPhase {
    return this.#phase;
  }

  apply(scene: Scene): void {
    this.#wanted = scene;
    if (!this.#hasStyle()) return;
    const before = this.#applied;
    this.#applied = scene;
    this.#applyDistricts(scene);
    const changed = this.#applyData(scene);
    if (this.#phase === "complete") this.#holdRepaint(changed);
    this.#camera.follow(scene, before);
    // Last, since the answer may bring the next scene at once.
    if (scene.areaRequest !== (before?.areaRequest ?? null)) this.#answerAreaRequest(scene);
  }

  /** Shows an online basemap below the plan; null brings the embedded one back. */
  showBasemap(style: BasemapStyle | null, show: ShowBasemap): void {
    this.#basemap = { style, show };
    if (this.#hasStyle()) this.#applyBasemap();
  }

  #watchEngine(): void {
    const { map } = this.#engine;
    map.on("style.load", () => this.#enter("first"));
    map.on("idle", () => {
      if (this.#phase === "first" && this.#applied !== null) this.#enter("complete");
    });
    map.on("webglcontextlost", () => this.#enter("lost"));
    map.on("webglcontextrestored", () => this.#events.contextRestored());
    map.on("error", (event) => {
      // A basemap's missing tiles are watched in show-basemap.ts.
      if (!isBasemapError(event)) this.#events.failed(event.error.message);
    });
  }

  #enter(phase: Exclude<MapPhase, "loading">): void {
    this.#phase = phase;
    switch (phase) {
      case "first":
        this.#addImages();
        this.#applied = null;
        this.#applyBasemap();
        if (this.#wanted !== null) this.apply(this.#wanted);
        return;
      case "complete":
        addDeferred(this.#engine.map, this.#deferred);
        if (this.#applied !== null) this.#applyData(this.#applied);
        this.#applyBasemap();
        this.#events.ready();
        return;
      case "lost":
        this.#data.clear();
        this.#districts = null;
        this.#events.contextLost();
        return;
    }
  }

  #hasStyle(): boolean {
    return this.#phase === "first" || this.#phase === "complete";
  }

  #addImages(): void {
    const { map } = this.#engine;
    for (const { name, data, pixelRatio } of this.#engine.drawImages()) {
      if (!map.hasImage(name)) map.addImage(name, data, { pixelRatio });
    }
  }

  #applyDistricts({ districts }: Scene): void {
    if (districts !== this.#districts) this.#engine.map.setGlobalStateProperty(STATE.districts, districts);
    this.#districts = districts;
  }

  /** @returns the sources whose data changed. Deferred sources are left out until they are added. */
  #applyData(scene: Scene): string[] {
    return sourceData(scene).flatMap(([name, data]) => {
      const source = this.#engine.map.getSource(name);
      if (this.#data.get(name) === data || !isDataSource(source)) return [];
      source.setData(data);
      this.#data.set(name, data);
      return [name];
    });
  }

  #applyBasemap(): void {
    if (this.#basemap === null) return;
    const { style, show } = this.#basemap;
    const { map, addProtocol } = this.#engine;
    if (style?.protocol !== undefined) addProtocol(style.protocol);
    this.#stopBasemapWatch();
    this.#stopBasemapWatch = show(map, style, () => {
      this.showBasemap(null, show);
      this.#events.basemapFailed();
    });
  }

  #answerAreaRequest({ areaRequest }: Scene): void {
    this.#stopBoxDraw();
    this.#stopBoxDraw = () => undefined;
    if (areaRequest === "view") this.#events.area(this.#camera.visibleArea());
    else if (areaRequest === "drawn") {
      const { map, drawBox } = this.#engine;
      const positionOf = ({ x, y }: Pixel) => map.unproject([x, y]);
      this.#stopBoxDraw = drawBox((box) => {
        this.#events.area(box === null ? null : areaBetween(positionOf(box.from), positionOf(box.to)));
      });
    }
  }
}

function isDataSource(source: object | undefined): source is { setData(data: FeatureCollection): unknown } {
  return source !== undefined && "setData" in source;
}
