import { PMTiles, Protocol, TileType } from "pmtiles";
import type { Palette } from "../../symbols/palette.ts";
import { BASEMAP_PREFIX } from "./basemap-ids.ts";
import { type BasemapStyle, PALE_RASTER } from "./basemap-style.ts";

const SOURCE = `${BASEMAP_PREFIX}pmtiles`;

/**
 * The style of a PMTiles file: raster tiles, or vector tiles in the Protomaps scheme. The file's header says which.
 * @throws when the file cannot be fetched or is not a PMTiles file
 */
export async function readPmtilesStyle(url: string, attribution: string, palette: Palette): Promise<BasemapStyle> {
  const address = new URL(url, document.baseURI).href;
  const { tileType } = await new PMTiles(address).getHeader();
  const style =
    tileType === TileType.Mvt ? vectorStyle(address, attribution, palette) : imageStyle(address, attribution);
  return { ...style, protocol: { scheme: "pmtiles", load: new Protocol().tile } };
}

function imageStyle(address: string, attribution: string): BasemapStyle {
  return {
    sources: { [SOURCE]: { type: "raster", url: `pmtiles://${address}`, tileSize: 256, attribution } },
    layers: [{ id: SOURCE, type: "raster", source: SOURCE, paint: PALE_RASTER }],
  };
}

/** In the atlas's own pale colours. */
function vectorStyle(address: string, attribution: string, palette: Palette): BasemapStyle {
  const of = (layer: string) => ({ source: SOURCE, "source-layer": layer });
  return {
    sources: { [SOURCE]: { type: "vector", url: `pmtiles://${address}`, attribution } },
    layers: [
      { id: `${SOURCE}-earth`, type: "fill", ...of("earth"), paint: { "fill-color": palette.land } },
      {
        id: `${SOURCE}-landuse`,
        type: "fill",
        ...of("landuse"),
        paint: { "fill-color": palette.landOutside, "fill-opacity": 0.6 },
      },
      { id: `${SOURCE}-water`, type: "fill", ...of("water"), paint: { "fill-color": palette.water } },
      {
        id: `${SOURCE}-roads`,
        type: "line",
        ...of("roads"),
        paint: { "line-color": palette.border, "line-width": ["interpolate", ["linear"], ["zoom"], 8, 0.4, 14, 2] },
      },
      {
        id: `${SOURCE}-buildings`,
        type: "fill",
        ...of("buildings"),
        minzoom: 13,
        paint: { "fill-color": palette.landOutside },
      },
    ],
  };
}
