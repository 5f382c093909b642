import { writeFileSync } from "node:fs";
import type { Feature } from "geojson";

/** Writes a FeatureCollection with one feature a line, so that a changed extract shows as changed lines. */
export function writeGeojson(path: string, features: Feature[]): void {
  const lines = features.map((feature) => JSON.stringify(feature));
  writeFileSync(path, `{"type":"FeatureCollection","features":[\n${lines.join(",\n")}\n]}\n`);
  console.log(`${path}: ${features.length} features`);
}
