import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";
import * as z from "zod/mini";

/** Where the sources of the basemap and the gazetteer are told, below the root folder. */
const DATA_SOURCES = "geo/basemap/SOURCES.md";

const Package = z.object({ name: z.string(), version: z.string(), license: z.optional(z.string()) });

/**
 * Writes `licences.txt` into the build: name, version and licence text of every package that the bundle holds code, style
 * or icons of, and the sources of the basemap. Most of these licences ask for it wherever the code is served.
 */
export function writeLicences(): Plugin {
  let root = "";
  return {
    name: "licences",
    apply: "build",
    configResolved: (config) => {
      root = config.root;
    },
    generateBundle(_options, bundle) {
      const modules = Object.values(bundle).flatMap((output) => (output.type === "chunk" ? output.moduleIds : []));
      const notices = packagesOf(modules).map(noticeOf);
      const sources = readFileSync(join(root, DATA_SOURCES), "utf8");
      this.emitFile({ type: "asset", fileName: "licences.txt", source: [...notices, sources].join(RULE) });
    },
  };
}

const RULE = `\n${"-".repeat(80)}\n\n`;

/** The folders of the packages that these modules are of, each once, in the order of their names. */
export function packagesOf(modules: readonly string[]): string[] {
  const folders = modules.flatMap(
    (id) => /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(id.replace(/^\0/, ""))?.[0] ?? [],
  );
  return [...new Set(folders)].sort();
}

/** @throws when a package states no licence: whoever adds it must find out what it may be used for */
export function noticeOf(folder: string): string {
  const { name, version, license } = Package.parse(JSON.parse(readFileSync(join(folder, "package.json"), "utf8")));
  const file = readdirSync(folder).find((entry) => /^(licen[cs]e|copying)(\.|$)/i.test(entry));
  if (file === undefined && license === undefined)
    throw new Error(`${name} ${version} states no licence (${folder}): find its terms, or do not bundle it.`);
  const notice = ["NOTICE", "NOTICE.txt", "NOTICE.md"].map((entry) => join(folder, entry)).find(existsSync);
  const texts = [file === undefined ? undefined : join(folder, file), notice];
  return [
    `${name} ${version}${license === undefined ? "" : ` (${license})`}\n`,
    ...texts.flatMap((path) => (path === undefined ? [] : [readFileSync(path, "utf8").trim(), ""])),
  ].join("\n");
}
