/** The schema of public/config.json: what a deployer can set without changing code. docs/deploy.md explains it. */
import * as z from "zod/mini";

const Name = z.string().check(z.regex(/^.{1,20}$/s));
/** Plain text that the map shows; none by default. */
const Attribution = z.optional(z.string());

/**
 * A basemap from another server. `name` is what the menu shows, 1 to 20 characters. Tiles must be in Web Mercator and
 * not shifted.
 */
export const OnlineBasemap = z.discriminatedUnion("type", [
  /**
   * 天地图 (WMTS), streets (`vec`) or satellite images (`img`), with the deployer's own token. Its CGCS2000 equals WGS84
   * here.
   */
  z.object({ type: z.literal("tianditu"), name: Name, layer: z.enum(["vec", "img"]), token: z.string() }),
  /** A MapLibre style: its areas and lines are shown, but names come from the atlas. */
  z.object({
    type: z.literal("style"),
    name: Name,
    url: z.string(),
    attribution: Attribution,
    /** Other origins that the style loads from, such as `https://tiles.example.org`; none by default. */
    origins: z.optional(z.array(z.string())),
  }),
  /** Raster tiles; `url` contains `{z}/{x}/{y}`. */
  z.object({ type: z.literal("raster"), name: Name, url: z.string(), attribution: Attribution }),
  /** A PMTiles file with raster tiles, or with vector tiles in the Protomaps schema. */
  z.object({ type: z.literal("pmtiles"), name: Name, url: z.string(), attribution: Attribution }),
]);
export type OnlineBasemap = z.infer<typeof OnlineBasemap>;

export const Config = z.object({
  basemaps: z.array(OnlineBasemap),
  /** Where the atlas is served, for link previews and search engines: `https://plans.example.org/atlas/`. None by default. */
  site: z.optional(z.string().check(z.regex(/^https?:\/\/[^/?#\s]+\/([^?#\s]*\/)?$/))),
});
export type Config = z.infer<typeof Config>;

/** The settings of a site without config.json. */
export const NO_CONFIG: Config = { basemaps: [] };

/** Hosts whose tiles are shifted (GCJ-02, BD-09): features would appear hundreds of metres away from them. */
const SHIFTED =
  /(^|\.)(amap\.com|autonavi\.com|is\.autonavi\.com|gaode\.com|qq\.com|gtimg\.com|google\.cn|baidu\.com|bdimg\.com)$/;

/**
 * Whether an address belongs to a provider of shifted tiles, which do not fit WGS84 data.
 * @param base absolute URL that a relative address counts from
 * @throws {TypeError} when the address is not a URL
 */
export function isShifted(url: string, base: string): boolean {
  return SHIFTED.test(new URL(url, base).hostname);
}

/** Origins that the Content-Security-Policy must allow for a basemap; none for files of the site itself. */
export function originsOf(basemap: OnlineBasemap): string[] {
  if (basemap.type === "tianditu") return ["https://*.tianditu.gov.cn"];
  const own = /^https?:\/\/[^/]+/.exec(basemap.url)?.[0];
  const further = basemap.type === "style" ? (basemap.origins ?? []) : [];
  return own === undefined ? further : [own, ...further];
}

/** The address that is requested first for a basemap. */
export function addressOf(basemap: OnlineBasemap): string {
  return basemap.type === "tianditu" ? "https://t0.tianditu.gov.cn/" : basemap.url;
}
