import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";
import { Config, originsOf } from "../src/model/config.ts";

/**
 * Lets the page ask the origins of public/config.json, and no others: the strict
 * content security policy of index.html is widened at build time by exactly these.
 */
export function allowBasemaps(): Plugin {
  let publicDir = "";
  return {
    name: "allow-basemaps",
    configResolved: (config) => {
      publicDir = config.publicDir;
    },
    transformIndexHtml: (html) => widenPolicy(html, readOrigins(join(publicDir, "config.json"))),
  };
}

/** @throws when config.json is not of the shape that docs/deploy.md describes */
function readOrigins(file: string): string[] {
  const { basemaps } = Config.parse(JSON.parse(readFileSync(file, "utf8")));
  return [...new Set(basemaps.flatMap(originsOf))].sort();
}

/** Adds origins to what the policy lets the page fetch. */
export function widenPolicy(html: string, origins: readonly string[]): string {
  if (origins.length === 0) return html;
  return html.replace(/(connect-src|img-src) 'self'/g, `$1 'self' ${origins.join(" ")}`);
}
