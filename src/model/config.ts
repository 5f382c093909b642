/** public/config.json: what a deployer may set without touching code. docs/deploy.md explains it. */
import * as z from "zod/mini";

const Name = z.string().check(z.minLength(1), z.maxLength(20));
const Attribution = z.optional(z.string());

export const OnlineBasemap = z.discriminatedUnion("type", [
  /** 天地图 (WMTS, Web Mercator, CGCS2000): needs the deployer's own token. */
  z.object({ type: z.literal("tianditu"), name: Name, layer: z.enum(["vec", "img"]), token: z.string() }),
  /** A MapLibre style; its areas and lines are shown, names stay the atlas's own. */
  z.object({
    type: z.literal("style"),
    name: Name,
    url: z.string(),
    attribution: Attribution,
    /** Further origins that the style's tiles come from, such as `https://tiles.example.org`. */
    origins: z.optional(z.array(z.string())),
  }),
  /** Raster tiles in Web Mercator, `{z}/{x}/{y}`. */
  z.object({ type: z.literal("raster"), name: Name, url: z.string(), attribution: Attribution }),
  /** One PMTiles file: pictures, or vector tiles in the Protomaps scheme. */
  z.object({ type: z.literal("pmtiles"), name: Name, url: z.string(), attribution: Attribution }),
]);
export type OnlineBasemap = z.infer<typeof OnlineBasemap>;

export const Config = z.object({ basemaps: z.array(OnlineBasemap) });
export type Config = z.infer<typeof Config>;

export const NO_CONFIG: Config = { basemaps: [] };

/** Map services whose tiles are shifted (GCJ-02, BD-09): the plans' WGS84 positions would stand hundreds of metres off. */
const SHIFTED =
  /(^|\.)(amap\.com|autonavi\.com|is\.autonavi\.com|gaode\.com|qq\.com|gtimg\.com|google\.cn|baidu\.com|bdimg\.com)$/;

/** Whether an address belongs to a provider whose tiles cannot lie under WGS84 data. */
export function isShifted(url: string, base: string): boolean {
  return SHIFTED.test(new URL(url, base).hostname);
}

/** Origins that the page must be allowed to ask for a basemap; none for files of the site itself. */
export function originsOf(basemap: OnlineBasemap): string[] {
  if (basemap.type === "tianditu") return ["https://*.tianditu.gov.cn"];
  const own = /^https?:\/\/[^/]+/.exec(basemap.url)?.[0];
  const further = basemap.type === "style" ? (basemap.origins ?? []) : [];
  return own === undefined ? further : [own, ...further];
}

/** The address that a basemap asks first. */
export function addressOf(basemap: OnlineBasemap): string {
  return basemap.type === "tianditu" ? "https://t0.tianditu.gov.cn/" : basemap.url;
}
