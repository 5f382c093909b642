import type { AddProtocolAction, LayerSpecification, SourceSpecification } from "maplibre-gl";

/** An online basemap as parts of a style: what lies under the atlas's own layers. */
export interface BasemapStyle {
  readonly sources: Readonly<Record<string, SourceSpecification>>;
  /** Bottom to top. */
  readonly layers: readonly LayerSpecification[];
  /** How to fetch addresses of a scheme of their own. */
  readonly protocol?: { readonly scheme: string; readonly load: AddProtocolAction };
}

/** All sources and layers of a basemap bear this, so that they can be told apart and taken away again. */
export const BASEMAP_PREFIX = "basemap-";

export function rasterStyle(tiles: readonly string[][], attribution: string, maxzoom: number): BasemapStyle {
  const names = tiles.map((_, index) => `${BASEMAP_PREFIX}${index}`);
  return {
    sources: Object.fromEntries(
      names.map((name, index) => [
        name,
        { type: "raster" as const, tiles: tiles[index] ?? [], tileSize: 256, maxzoom, attribution },
      ]),
    ),
    // Paled, so that the plan's own colours stay the strongest on the map.
    layers: names.map((name) => ({
      id: name,
      type: "raster",
      source: name,
      paint: { "raster-saturation": -0.35, "raster-opacity": 0.85 },
    })),
  };
}
