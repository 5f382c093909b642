import type { LayerSpecification, SourceSpecification, StyleSpecification } from "maplibre-gl";
import type { TileProtocol } from "../../src/map/basemaps/basemap-style.ts";
import type { DrawnBox } from "../../src/map/interaction/box-draw.ts";
import type { Engine } from "../../src/map/map-view.ts";
import type { MapPosition, Scene } from "../../src/map/scene/scene.ts";
import type { MapImage } from "../../src/map/style/images.ts";

const nothing = { type: "FeatureCollection" as const, features: [] };

/** Nothing to show. */
export const emptyScene: Scene = {
  features: nothing,
  names: nothing,
  clusters: nothing,
  highlights: nothing,
  accuracy: nothing,
  queryPoint: nothing,
  areaFilter: nothing,
  areaRequest: null,
  districts: [],
  home: null,
  selected: null,
  focus: null,
  reading: null,
  view: null,
  bottomInset: 0,
};

interface FakeLayer {
  readonly id: string;
  readonly type: string;
  readonly source: string;
  readonly metadata?: unknown;
}

interface Rendered {
  readonly layer: { readonly metadata?: unknown };
  readonly properties: Readonly<Record<string, unknown>>;
  readonly geometry: GeoJSON.Geometry;
}

/**
 * A map without an engine: it holds sources and layers, notes in `calls` what it is told to do, and fires events when a
 * test says so. 1000 px wide and 800 px high; one degree is 100 px, and pixel (0, 0) lies at 100° E 40° N.
 */
export class FakeMap {
  readonly calls: string[] = [];
  readonly canvas = {
    style: { cursor: "" },
    getBoundingClientRect: () => ({ left: 10, top: 20, width: 1000, height: 800 }),
  };
  readonly sources = new Map<string, { data: unknown; setData(data: unknown): void }>();
  layers: FakeLayer[] = [];
  /** What every query finds, topmost first. */
  rendered: Rendered[] = [];
  center = { lng: 105, lat: 36 };
  zoom = 9;
  size = { clientWidth: 1000, clientHeight: 800 };
  readonly #listeners = new Map<string, Set<(event: never) => void>>();
  readonly #images = new Set<string>();

  load({ sources, layers }: Pick<StyleSpecification, "sources" | "layers">): void {
    for (const [name, source] of Object.entries(sources)) this.addSource(name, source);
    for (const layer of layers) this.addLayer(layer);
  }

  on(type: string, listener: (event: never) => void): { unsubscribe(): void } {
    const listeners = this.#listeners.get(type) ?? new Set();
    this.#listeners.set(type, listeners.add(listener));
    return { unsubscribe: () => listeners.delete(listener) };
  }

  fire(type: string, event: object = {}): void {
    for (const listener of [...(this.#listeners.get(type) ?? [])]) Reflect.apply(listener, undefined, [event]);
  }

  addSource(name: string, source: SourceSpecification): void {
    const first: unknown = "data" in source ? source.data : undefined;
    this.sources.set(name, {
      data: first,
      setData: (data: unknown) => {
        this.calls.push(`setData ${name}`);
        const held = this.sources.get(name);
        if (held !== undefined) held.data = data;
      },
    });
  }

  addLayer(layer: LayerSpecification, below?: string): void {
    const source = "source" in layer ? layer.source : "";
    const at = this.layers.findIndex(({ id }) => id === below);
    this.layers.splice(at < 0 ? this.layers.length : at, 0, { ...layer, source });
  }

  removeSource(name: string): void {
    this.sources.delete(name);
  }

  removeLayer(id: string): void {
    this.layers = this.layers.filter((layer) => layer.id !== id);
  }

  getSource(name: string): object | undefined {
    return this.sources.get(name);
  }

  getLayer(id: string): FakeLayer | undefined {
    return this.layers.find((layer) => layer.id === id);
  }

  getLayersOrder(): string[] {
    return this.layers.map(({ id }) => id);
  }

  getStyle(): { layers: FakeLayer[]; sources: Record<string, unknown> } {
    return { layers: [...this.layers], sources: Object.fromEntries(this.sources) };
  }

  hasImage(name: string): boolean {
    return this.#images.has(name);
  }

  addImage(name: string): void {
    this.#images.add(name);
    this.calls.push(`addImage ${name}`);
  }

  queryRenderedFeatures(query: [[number, number], [number, number]] | { layers: string[] }): Rendered[] {
    this.calls.push(`query ${JSON.stringify(query)}`);
    return this.rendered;
  }

  project([lng, lat]: [number, number]): { x: number; y: number } {
    return { x: Math.round((lng - 100) * 100), y: Math.round((40 - lat) * 100) };
  }

  unproject([x, y]: [number, number]): { lng: number; lat: number } {
    return { lng: 100 + x / 100, lat: 40 - y / 100 };
  }

  getCenter(): { lng: number; lat: number } {
    return this.center;
  }

  getZoom(): number {
    return this.zoom;
  }

  getCanvas(): FakeMap["canvas"] {
    return this.canvas;
  }

  getContainer(): { clientWidth: number; clientHeight: number } {
    return this.size;
  }

  isMoving(): boolean {
    return false;
  }

  isSourceLoaded(): boolean {
    return true;
  }

  triggerRepaint(): void {
    this.calls.push("triggerRepaint");
  }

  jumpTo({ center, zoom }: { center: [number, number]; zoom: number }): void {
    this.calls.push(`jumpTo ${center.join()},${zoom}`);
  }

  fitBounds(bounds: number[], { animate, maxZoom }: { animate: boolean; maxZoom?: number }): void {
    this.calls.push(
      `${animate ? "flyTo" : "fitBounds"} ${bounds.join()}${maxZoom === undefined ? "" : ` up to ${maxZoom}`}`,
    );
  }

  setPadding({ bottom }: { bottom: number }): void {
    this.calls.push(`setPadding ${bottom}`);
  }

  setGlobalStateProperty(name: string, value: unknown): void {
    this.calls.push(`state ${name}=${JSON.stringify(value)}`);
  }

  setLayoutProperty(layer: string, name: string, value: string): void {
    this.calls.push(`${layer} ${name}=${value}`);
  }

  /** What was called since the last time, leaving out what a test does not look at. */
  takeCalls(only = /./): string[] {
    return this.calls.splice(0).filter((call) => only.test(call));
  }
}

/** A started engine around a fake map. */
export class FakeEngine implements Engine<FakeMap> {
  readonly map: FakeMap;
  readonly tooltip = new FakeTooltip();
  /** Schemes that the engine was taught. */
  readonly schemes: string[] = [];
  /** Answers the box that a person is asked to draw; null while nobody is asked. */
  answerBox: ((box: DrawnBox | null) => void) | null = null;

  constructor(map: FakeMap) {
    this.map = map;
  }

  readonly addProtocol = ({ scheme }: TileProtocol): void => {
    this.schemes.push(scheme);
  };

  readonly drawBox = (done: (box: DrawnBox | null) => void): (() => void) => {
    this.answerBox = done;
    return () => {
      this.answerBox = null;
    };
  };

  drawImages(): MapImage[] {
    return [];
  }

  isMotionReduced(): boolean {
    return false;
  }
}

export class FakeTooltip {
  text: string | null = null;

  show(_: MapPosition, text: string): void {
    this.text = text;
  }

  hide(): void {
    this.text = null;
  }
}
