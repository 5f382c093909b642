import { writeFileSync } from "node:fs";
import type { Feature } from "geojson";

/** Writes a FeatureCollection with one feature a line, so that a changed extract shows as changed lines. */
export function writeGeojson(path: string, features: Feature[]): void {
  const lines = features.map((feature) => JSON.stringify(feature));
  writeFileSync(path, `{"type":"FeatureCollection","features":[\n${lines.join(",\n")}\n]}\n`);
  console.log(`${path}: ${features.length} features`);
}

/** Five decimals of a degree are about a metre. */
export const roundDegrees = (degrees: number): number => Math.round(degrees * 1e5) / 1e5;
