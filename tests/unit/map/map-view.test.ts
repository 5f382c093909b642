import type { FeatureCollection } from "geojson";
import { beforeEach, describe, expect, it, vi } from "vitest";
import type { BasemapStyle } from "../../../src/map/basemaps/basemap-style.ts";
import { showBasemap } from "../../../src/map/basemaps/show-basemap.ts";
import { type MapEvents, MapView } from "../../../src/map/map-view.ts";
import type { Scene } from "../../../src/map/scene/scene.ts";
import { splitStyle } from "../../../src/map/style/deferred-layers.ts";
import { buildStyle } from "../../../src/map/style/style.ts";
import { PAPER } from "../../../src/symbols/palette.ts";
import { emptyScene, FakeEngine, FakeMap } from "../../support/fake-map.ts";

const url = "https://example.org/a.geojson";
const { first, deferred } = splitStyle(
  buildStyle(PAPER, { counties: url, rivers: url, lakes: url, towns: url }, emptyScene),
);
const other = (): FeatureCollection => ({ type: "FeatureCollection", features: [] });
const raster: BasemapStyle = {
  sources: { "basemap-0": { type: "raster", tiles: [] } },
  layers: [{ id: "basemap-0", type: "raster", source: "basemap-0" }],
};

let map: FakeMap;
let engine: FakeEngine;
let view: MapView;
const events = {
  ready: vi.fn(),
  click: vi.fn(),
  takeClickBack: vi.fn(),
  hover: vi.fn(),
  moved: vi.fn(),
  area: vi.fn(),
  contextLost: vi.fn(),
  contextRestored: vi.fn(),
  basemapFailed: vi.fn(),
  failed: vi.fn(),
} satisfies MapEvents;

/** Until the style of the first layers is loaded. */
function loadStyle(): void {
  map.load(first);
  map.fire("style.load");
}

/** Until the first scene is drawn. */
function complete(scene: Scene = emptyScene): void {
  view.apply(scene);
  loadStyle();
  map.fire("idle");
  map.takeCalls();
}

beforeEach(() => {
  vi.clearAllMocks();
  map = new FakeMap();
  engine = new FakeEngine(map);
  view = new MapView(engine, deferred, emptyScene, events);
});

describe("phases of a map view", () => {
  it("loading: a scene waits for the style", () => {
    view.apply({ ...emptyScene, features: other(), home: [108, 31, 109, 32] });
    expect(view.phase).toBe("loading");
    expect(map.takeCalls()).toEqual([]);
    loadStyle();
    expect(view.phase).toBe("first");
    expect(map.takeCalls(/setData|fit/)).toEqual(["setData features", "fitBounds 108,31,109,32"]);
  });

  it("first: only the first layers are there, and what they hold already is not set again", () => {
    view.apply({ ...emptyScene, names: other() });
    loadStyle();
    expect(map.takeCalls(/setData/)).toEqual([]);
    expect(map.layers.map(({ id }) => id)).toEqual(first.layers.map(({ id }) => id));
    expect(events.ready).not.toHaveBeenCalled();
  });

  it("complete: the deferred layers are added with their data once the first are drawn", () => {
    view.apply({ ...emptyScene, names: other() });
    loadStyle();
    map.fire("idle");
    expect(view.phase).toBe("complete");
    expect(map.takeCalls(/setData names/)).toEqual(["setData names"]);
    expect(map.layers.length).toBe(first.layers.length + deferred.layers.length);
    expect(events.ready).toHaveBeenCalledOnce();
    map.fire("idle");
    expect(events.ready).toHaveBeenCalledOnce();
  });

  it("lost: scenes wait again, and the last one is applied whole when the style is back", () => {
    complete();
    map.fire("webglcontextlost");
    expect(view.phase).toBe("lost");
    expect(events.contextLost).toHaveBeenCalledOnce();
    view.apply({ ...emptyScene, districts: ["开州区"] });
    view.apply({ ...emptyScene, districts: ["黔江区"], bottomInset: 200 });
    expect(map.takeCalls()).toEqual([]);
    map.fire("style.load");
    expect(view.phase).toBe("first");
    expect(map.takeCalls(/setData|state|Padding/)).toEqual([
      'state districts=["黔江区"]',
      ...["features", "names", "clusters", "highlights", "accuracy", "area-filter", "query-point"].map(
        (name) => `setData ${name}`,
      ),
      "setPadding 200",
    ]);
    map.fire("webglcontextrestored");
    map.fire("idle");
    expect(view.phase).toBe("complete");
    expect(events.contextRestored).toHaveBeenCalledOnce();
  });
});

describe("a scene", () => {
  it("is applied only where it differs from the one before", () => {
    complete();
    view.apply({ ...emptyScene });
    expect(map.takeCalls()).toEqual([]);
    view.apply({ ...emptyScene, highlights: other() });
    expect(map.takeCalls()).toEqual(["setData highlights"]);
    view.apply({ ...emptyScene, districts: ["开州区"] });
    expect(map.takeCalls(/state/)).toEqual(['state districts=["开州区"]']);
  });

  it("holds the map's frames until its data is built into tiles", () => {
    complete();
    view.apply({ ...emptyScene, features: other(), clusters: other() });
    map.triggerRepaint();
    expect(map.takeCalls(/triggerRepaint/)).toEqual([]);
    map.fire("sourcedata", { sourceId: "features", sourceDataType: "content" });
    map.fire("sourcedata", { sourceId: "clusters", sourceDataType: "content" });
    expect(map.takeCalls(/triggerRepaint/)).toEqual(["triggerRepaint"]);
  });

  it("that asks for the visible area is answered at once, and only once", () => {
    complete({ ...emptyScene, bottomInset: 300 });
    const asking: Scene = { ...emptyScene, bottomInset: 300, areaRequest: "view" };
    view.apply(asking);
    view.apply({ ...asking });
    expect(events.area.mock.calls).toEqual([[[100, 35, 110, 40]]]);
  });

  it("that asks for a drawn area is answered when the person has drawn it or cancelled it", () => {
    complete();
    view.apply({ ...emptyScene, areaRequest: "drawn" });
    engine.answerBox?.({ from: { x: 300, y: 100 }, to: { x: 100, y: 400 } });
    engine.answerBox?.(null);
    expect(events.area.mock.calls).toEqual([[[101, 36, 103, 39]], [null]]);
    view.apply(emptyScene);
    expect(engine.answerBox, "the drawing ends when nobody asks any more").toBeNull();
  });
});

describe("an online basemap", () => {
  it("waits for the style, and comes back after a lost context", () => {
    view.showBasemap(raster, showBasemap);
    expect(map.getLayersOrder()).toEqual([]);
    view.apply(emptyScene);
    loadStyle();
    expect(map.getLayersOrder()).toContain("basemap-0");
    map.removeLayer("basemap-0");
    map.fire("webglcontextlost");
    map.fire("style.load");
    expect(map.getLayersOrder()).toContain("basemap-0");
  });

  it("that needs a protocol of its own teaches it to the engine", () => {
    complete();
    view.showBasemap(
      {
        ...raster,
        protocol: { scheme: "pmtiles", load: () => Promise.reject(new Error("not asked")) },
      },
      showBasemap,
    );
    expect(engine.schemes).toEqual(["pmtiles"]);
  });

  it("that fails gives way to the embedded one, and its errors are not the map's", () => {
    complete();
    view.showBasemap(raster, showBasemap);
    map.fire("error", { sourceId: "basemap-0", error: new Error("no such server") });
    expect(events.basemapFailed).toHaveBeenCalledOnce();
    expect(map.getLayersOrder()).not.toContain("basemap-0");
    expect(events.failed).not.toHaveBeenCalled();
    map.fire("error", { error: new Error("out of memory") });
    expect(events.failed).toHaveBeenCalledWith("out of memory");
  });
});
