import { afterEach, describe, expect, it, vi } from "vitest";
import { readBasemapStyle } from "../../../../src/map/basemaps/read-basemap.ts";
import { PAPER } from "../../../../src/symbols/palette.ts";

afterEach(() => {
  vi.unstubAllGlobals();
});

function answer(body: unknown): void {
  vi.stubGlobal("fetch", async () => Response.json(body));
}

describe("a basemap of the configuration becomes a style", () => {
  it("raster: one source, paled", async () => {
    const url = "https://tiles.example.org/{z}/{x}/{y}.png";
    const { sources, layers } = await readBasemapStyle(
      { type: "raster", name: "街道", url, attribution: "测绘院" },
      PAPER,
    );
    expect(sources).toEqual({
      "basemap-0": { type: "raster", tiles: [url], tileSize: 256, maxzoom: 18, attribution: "测绘院" },
    });
    expect(layers).toMatchObject([{ id: "basemap-0", source: "basemap-0", paint: { "raster-opacity": 0.85 } }]);
  });

  it("tianditu: the picture below its names, each from eight servers, with the token", async () => {
    const { sources, layers } = await readBasemapStyle(
      { type: "tianditu", name: "天地图", layer: "img", token: "a&b" },
      PAPER,
    );
    expect(layers.map(({ id }) => id)).toEqual(["basemap-0", "basemap-1"]);
    const tiles = Object.values(sources).map((source) => ("tiles" in source ? (source.tiles ?? []) : []));
    expect(tiles.map((servers) => servers.length)).toEqual([8, 8]);
    expect(tiles[0]?.[0]).toContain("https://t0.tianditu.gov.cn/img_w/wmts?");
    expect(tiles[1]?.[7]).toContain("https://t7.tianditu.gov.cn/cia_w/wmts?");
    expect(tiles[0]?.[0]).toContain("tk=a%26b");
  });

  it("style: areas and lines under names of their own; no names, icons, patterns or foreign metadata", async () => {
    answer({
      version: 8,
      sources: { open: { type: "vector", url: "https://example.org/tiles.json" } },
      layers: [
        { id: "background", type: "background", metadata: { deferred: true } },
        { id: "water", type: "fill", source: "open", "source-layer": "water", metadata: { tier: "area" } },
        { id: "marsh", type: "fill", source: "open", paint: { "fill-pattern": "reed" } },
        { id: "names", type: "symbol", source: "open" },
      ],
    });
    const { sources, layers } = await readBasemapStyle(
      { type: "style", name: "开放", url: "https://example.org/style" },
      PAPER,
    );
    expect(Object.keys(sources)).toEqual(["basemap-open"]);
    expect(layers).toEqual([
      { id: "basemap-background", type: "background", metadata: {} },
      { id: "basemap-water", type: "fill", source: "basemap-open", "source-layer": "water", metadata: {} },
    ]);
  });

  it("style: what is no style is refused with its address", async () => {
    answer({ layers: 3 });
    const read = readBasemapStyle({ type: "style", name: "开放", url: "https://example.org/style" }, PAPER);
    await expect(read).rejects.toThrow("https://example.org/style is not a MapLibre style");
  });
});
