import { beforeEach, describe, expect, it, vi } from "vitest";
import type { BasemapStyle } from "../../../../src/map/basemaps/basemap-style.ts";
import { showBasemap } from "../../../../src/map/basemaps/show-basemap.ts";
import { isBasemap } from "../../../../src/map/style/layer-meaning.ts";
import { buildStyle } from "../../../../src/map/style/style.ts";
import { PAPER } from "../../../../src/symbols/palette.ts";
import { emptyScene, FakeMap } from "../../../support/fake-map.ts";

const url = "https://example.org/a.geojson";
const style = buildStyle(PAPER, { counties: url, rivers: url, lakes: url, towns: url }, emptyScene);
const online: BasemapStyle = {
  sources: { "basemap-a": { type: "raster", tiles: [] }, "basemap-b": { type: "raster", tiles: [] } },
  layers: [
    { id: "basemap-a", type: "raster", source: "basemap-a" },
    { id: "basemap-b", type: "raster", source: "basemap-b" },
  ],
};
const failed = vi.fn();
let map: FakeMap;

beforeEach(() => {
  vi.clearAllMocks();
  map = new FakeMap();
  map.load(style);
});

describe("an online basemap", () => {
  it("lies above the embedded land and water and below everything of the plan", () => {
    showBasemap(map, online, failed);
    const order = map.getLayersOrder();
    const at = order.indexOf("basemap-a");
    expect(order.slice(at, at + 2)).toEqual(["basemap-a", "basemap-b"]);
    expect(order.slice(0, at)).toEqual(["background", "land", "river", "lake"]);
  });

  it("hides the embedded basemap with its names, and nothing else", () => {
    showBasemap(map, online, failed);
    const hidden = ["land", "river", "lake", "river-label", "town-dot", "town-label", "county-label"];
    expect(map.takeCalls(/visibility/)).toEqual(hidden.map((id) => `${id} visibility=none`));
    expect(style.layers.filter(isBasemap).map(({ id }) => id)).toEqual(hidden);
  });

  it("goes with all its layers and sources when another or the embedded one is chosen", () => {
    showBasemap(map, online, failed);
    showBasemap(map, { ...online, layers: [] }, failed);
    expect(map.getLayersOrder().filter((id) => id.startsWith("basemap-"))).toEqual([]);
    map.takeCalls();
    showBasemap(map, null, failed);
    expect([...map.sources.keys()]).toEqual(Object.keys(style.sources));
    expect(map.takeCalls(/land/)).toEqual(["land visibility=visible"]);
  });
});

describe("a basemap has failed", () => {
  const tile = { sourceId: "basemap-a", tile: { state: "loaded" } };
  const error = { sourceId: "basemap-b", error: new Error("refused") };

  it("when a source raises an error before any tile", () => {
    showBasemap(map, online, failed);
    map.fire("error", { error: new Error("of something else") });
    expect(failed).not.toHaveBeenCalled();
    map.fire("error", error);
    map.fire("error", error);
    expect(failed).toHaveBeenCalledOnce();
  });

  it("when the map is idle without a tile, for which it is asked for frames", () => {
    vi.useFakeTimers();
    showBasemap(map, online, failed);
    map.takeCalls();
    vi.advanceTimersByTime(1000);
    expect(map.takeCalls()).toEqual(["triggerRepaint", "triggerRepaint"]);
    map.fire("idle");
    expect(failed).toHaveBeenCalledOnce();
    vi.advanceTimersByTime(1000);
    expect(map.takeCalls(/triggerRepaint/)).toEqual([]);
    vi.useRealTimers();
  });

  it("but not once one of its tiles has come", () => {
    showBasemap(map, online, failed);
    map.fire("sourcedata", tile);
    map.fire("error", error);
    map.fire("idle");
    expect(failed).not.toHaveBeenCalled();
  });

  it("nor when it is no longer watched", () => {
    const stop = showBasemap(map, online, failed);
    stop();
    map.fire("idle");
    expect(failed).not.toHaveBeenCalled();
  });
});
