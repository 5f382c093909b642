import type { AddProtocolAction, LayerSpecification, SourceSpecification } from "maplibre-gl";
import { BASEMAP_PREFIX } from "./basemap-ids.ts";

/** How to fetch addresses of a scheme that the browser does not know. */
export interface TileProtocol {
  readonly scheme: string;
  readonly load: AddProtocolAction;
}

/** An online basemap as parts of a style, to be drawn below the atlas's own layers. */
export interface BasemapStyle {
  readonly sources: Readonly<Record<string, SourceSpecification>>;
  /** Bottom to top. */
  readonly layers: readonly LayerSpecification[];
  readonly protocol?: TileProtocol;
}

/** Paled, so that the colours of the plan stay the strongest on the map. */
export const PALE_RASTER = { "raster-saturation": -0.35, "raster-opacity": 0.85 };

/**
 * Raster tiles in Web Mercator, 256 px wide.
 * @param tiles for each layer, bottom to top, the addresses of the servers that have it: `https://…/{z}/{x}/{y}.png`
 */
export function rasterStyle(tiles: readonly string[][], attribution: string, maxzoom: number): BasemapStyle {
  const names = tiles.map((_, index) => `${BASEMAP_PREFIX}${index}`);
  return {
    sources: Object.fromEntries(
      names.map((name, index) => [
        name,
        { type: "raster" as const, tiles: tiles[index] ?? [], tileSize: 256, maxzoom, attribution },
      ]),
    ),
    layers: names.map((name) => ({ id: name, type: "raster", source: name, paint: PALE_RASTER })),
  };
}
