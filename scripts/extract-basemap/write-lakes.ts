/** Makes geo/basemap/lakes.geojson from the arms and widths in lakes.yaml. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { buffer } from "@turf/buffer";
import { multiLineString } from "@turf/helpers";
import { rewind } from "@turf/rewind";
import { truncate } from "@turf/truncate";
import { parse } from "yaml";
import * as z from "zod";
import { Points } from "./read-points.ts";
import { roundCorners } from "./round-corners.ts";
import { writeGeojson } from "./write-geojson.ts";

const Lake = z.strictObject({
  name: z.string(),
  half_width_m: z.number().positive(),
  source: z.string(),
  arms: z.array(Points).min(1),
});

/** Writes the lakes in the order of lakes.yaml. @throws where the arms of a lake give no area */
export function writeLakes(path: string): void {
  const lakes = z.array(Lake).parse(parse(readFileSync(join(import.meta.dirname, "lakes.yaml"), "utf8")));
  const features = lakes.map(({ name, half_width_m, source, arms }) => {
    const shape = buffer(multiLineString(arms.map((arm) => roundCorners(arm, 1))), half_width_m / 1000, { steps: 4 });
    if (!shape) throw new Error(`lakes.yaml: ${name} has no area`);
    rewind(truncate(shape, { precision: 5, mutate: true }), { mutate: true });
    return { ...shape, properties: { name, certainty: "schematic", source } };
  });
  writeGeojson(path, features);
}
