import { PMTiles, Protocol, TileType } from "pmtiles";
import type { Palette } from "../../symbols/palette.ts";
import { BASEMAP_PREFIX, type BasemapStyle } from "./basemap-style.ts";

const SOURCE = `${BASEMAP_PREFIX}pmtiles`;

/** Reads a PMTiles file's own word on what it holds, and brings the way to fetch its tiles along. */
export async function readPmtilesStyle(url: string, attribution: string, palette: Palette): Promise<BasemapStyle> {
  const address = new URL(url, document.baseURI).href;
  const header = await new PMTiles(address).getHeader();
  const protocol = { scheme: "pmtiles", load: new Protocol().tile };
  if (header.tileType === TileType.Mvt) return { ...vectorStyle(address, attribution, palette), protocol };
  return {
    protocol,
    sources: { [SOURCE]: { type: "raster", url: `pmtiles://${address}`, tileSize: 256, attribution } },
    layers: [
      { id: SOURCE, type: "raster", source: SOURCE, paint: { "raster-saturation": -0.35, "raster-opacity": 0.85 } },
    ],
  };
}

/** Vector tiles in the Protomaps scheme, in the atlas's own quiet colours. */
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
