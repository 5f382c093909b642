import type { OnlineBasemap } from "../../model/config.ts";
import type { Palette } from "../../symbols/palette.ts";
import { type BasemapStyle, rasterStyle } from "./basemap-style.ts";

const RASTER_MAX_ZOOM = 18;

/**
 * The style of a basemap of the configuration. The readers of single formats are fetched when they are first needed.
 * @throws when a style or a PMTiles file cannot be fetched or read
 */
export async function readBasemapStyle(basemap: OnlineBasemap, palette: Palette): Promise<BasemapStyle> {
  switch (basemap.type) {
    case "tianditu":
      return tiandituStyle(basemap.layer, basemap.token);
    case "raster":
      return rasterStyle([[basemap.url]], basemap.attribution ?? "", RASTER_MAX_ZOOM);
    case "style":
      return (await import("./style-url.ts")).readStyleUrl(basemap.url);
    case "pmtiles":
      return (await import("./pmtiles-style.ts")).readPmtilesStyle(basemap.url, basemap.attribution ?? "", palette);
  }
}

const SUBDOMAINS = [0, 1, 2, 3, 4, 5, 6, 7];
/** Names and borders are a second layer of tiles: cva over vec, cia over img. */
const NAMES = { vec: "cva", img: "cia" } as const;
const MAX_ZOOM = 18;

/** 天地图 in Web Mercator. Its CGCS2000 coordinates differ from WGS84 by centimetres. */
function tiandituStyle(layer: "vec" | "img", token: string): BasemapStyle {
  return rasterStyle([tilesOf(layer, token), tilesOf(NAMES[layer], token)], "天地图", MAX_ZOOM);
}

function tilesOf(layer: string, token: string): string[] {
  const query =
    `SERVICE=WMTS&REQUEST=GetTile&VERSION=1.0.0&LAYER=${layer}&STYLE=default&TILEMATRIXSET=w&FORMAT=tiles` +
    `&TILEMATRIX={z}&TILEROW={y}&TILECOL={x}&tk=${encodeURIComponent(token)}`;
  return SUBDOMAINS.map((number) => `https://t${number}.tianditu.gov.cn/${layer}_w/wmts?${query}`);
}
