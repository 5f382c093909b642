import { addressOf, Config, isShifted, NO_CONFIG, type OnlineBasemap } from "../../model/config.ts";
import { DataError } from "./data-error.ts";
import { fetchJson } from "./read-file.ts";

export interface Settings {
  readonly basemaps: readonly OnlineBasemap[];
  /** Names of basemaps that were refused because their tiles are shifted (GCJ-02, BD-09). */
  readonly refused: readonly string[];
}

/**
 * Reads config.json, which is optional: without it, or when it cannot be used, there are no online basemaps.
 * @param base absolute URL of the page
 */
export async function readSettings(base: string): Promise<Settings> {
  const { basemaps } = await readConfig(base);
  const shifted = (basemap: OnlineBasemap): boolean => isShifted(addressOf(basemap), base);
  return {
    basemaps: basemaps.filter((basemap) => !shifted(basemap)),
    refused: basemaps.filter(shifted).map(({ name }) => name),
  };
}

async function readConfig(base: string): Promise<Config> {
  try {
    return Config.parse(await fetchJson(base, "config.json", { cache: "no-cache" }));
  } catch (cause) {
    if (cause instanceof DataError && cause.fault === "missing") return NO_CONFIG;
    console.warn(
      "config.json cannot be used, so only the embedded basemap is offered; see docs/deploy.md for its form.",
      cause,
    );
    return NO_CONFIG;
  }
}
