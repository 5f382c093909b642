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

/** @param address absolute URL of the page */
export function addressTags(address: string): HtmlTagDescriptor[] {
  return [
    { tag: "link", attrs: { rel: "canonical", href: address }, injectTo: "head" },
    { tag: "meta", attrs: { property: "og:url", content: address }, injectTo: "head" },
  ];
}
