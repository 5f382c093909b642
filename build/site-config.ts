import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { HtmlTagDescriptor, Plugin } from "vite";
import { Config } from "../src/model/config.ts";

/**
 * Reads config.json of the folder that is served as it is.
 * @throws when config.json does not have the shape that docs/deploy.md describes
 */
export function readSiteConfig(publicDir: string): Config {
  return Config.parse(JSON.parse(readFileSync(join(publicDir, "config.json"), "utf8")));
}

/** Says in index.html where the atlas is served, if config.json says it: previews of links want a whole address. */
export function stateAddress(): Plugin {
  let publicDir = "";
  return {
    name: "state-address",
    configResolved: (config) => {
      publicDir = config.publicDir;
    },
    transformIndexHtml: () => {
      const { site } = readSiteConfig(publicDir);
      return site === undefined ? [] : addressTags(site);
    },
  };
}

/** Where the small map of all plans is, below the address of the atlas. */
export const ATLAS_PICTURE = "f/atlas.png";

/** @param address absolute URL of the atlas's first page */
export function addressTags(address: string): HtmlTagDescriptor[] {
  return [
    { tag: "meta", attrs: { property: "og:image", content: `${address}${ATLAS_PICTURE}` }, injectTo: "head" },
    { tag: "link", attrs: { rel: "canonical", href: address }, injectTo: "head" },
    { tag: "meta", attrs: { property: "og:url", content: address }, injectTo: "head" },
  ];
}
