import { type BasemapStyle, rasterStyle } from "./basemap-style.ts";

const SUBDOMAINS = [0, 1, 2, 3, 4, 5, 6, 7];
/** Names and borders are a second layer of tiles: cva over vec, cia over img. */
const NAMES = { vec: "cva", img: "cia" } as const;
const MAX_ZOOM = 18;

/** 天地图 in Web Mercator. Its CGCS2000 coordinates differ from WGS84 by centimetres. */
export function tiandituStyle(layer: "vec" | "img", token: string): BasemapStyle {
  return rasterStyle([tilesOf(layer, token), tilesOf(NAMES[layer], token)], "天地图", MAX_ZOOM);
}

function tilesOf(layer: string, token: string): string[] {
  const query =
    `SERVICE=WMTS&REQUEST=GetTile&VERSION=1.0.0&LAYER=${layer}&STYLE=default&TILEMATRIXSET=w&FORMAT=tiles` +
    `&TILEMATRIX={z}&TILEROW={y}&TILECOL={x}&tk=${encodeURIComponent(token)}`;
  return SUBDOMAINS.map((number) => `https://t${number}.tianditu.gov.cn/${layer}_w/wmts?${query}`);
}
