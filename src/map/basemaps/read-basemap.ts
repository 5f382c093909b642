import type { OnlineBasemap } from "../../model/config.ts";
import type { Palette } from "../../symbols/palette.ts";
import { type BasemapStyle, rasterStyle } from "./basemap-style.ts";
import { tiandituStyle } from "./tianditu-style.ts";

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
