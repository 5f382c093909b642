import type { Plugin } from "vite";
import { originsOf } from "../src/model/config.ts";
import { readSiteConfig } from "./site-config.ts";

/**
 * Lets the page fetch from the origins of the basemaps in public/config.json and from no others: adds exactly these to
 * the content security policy of index.html.
 */
export function allowBasemaps(): Plugin {
  let publicDir = "";
  return {
    name: "basemap-policy",
    configResolved: (config) => {
      publicDir = config.publicDir;
    },
    transformIndexHtml: (html) => widenPolicy(html, readOrigins(publicDir)),
  };
}

function readOrigins(publicDir: string): string[] {
  const { basemaps } = readSiteConfig(publicDir);
  return [...new Set(basemaps.flatMap(originsOf))].sort();
}

/** Adds origins to what the policy of a page lets it fetch. */
export function widenPolicy(html: string, origins: readonly string[]): string {
  if (origins.length === 0) return html;
  return html.replace(/(connect-src|img-src) 'self'/g, `$1 'self' ${origins.join(" ")}`);
}
