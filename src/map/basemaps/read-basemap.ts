import type { OnlineBasemap } from "../../model/config.ts";
import type { Palette } from "../../symbols/palette.ts";
import { type Ground, rasterGround } from "./online-basemap.ts";
import { tiandituGround } from "./tianditu.ts";

const RASTER_MAX_ZOOM = 18;

/** What a basemap of the configuration adds to the map. Readers of formats come when they are first needed. */
export async function readGround(basemap: OnlineBasemap, palette: Palette): Promise<Ground> {
  switch (basemap.type) {
    case "tianditu":
      return tiandituGround(basemap.layer, basemap.token);
    case "raster":
      return rasterGround([[basemap.url]], basemap.attribution ?? "", RASTER_MAX_ZOOM);
    case "style":
      return (await import("./style-url.ts")).readStyleGround(basemap.url);
    case "pmtiles":
      return (await import("./pmtiles.ts")).readPmtilesGround(basemap.url, basemap.attribution ?? "", palette);
  }
}
