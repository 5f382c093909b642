/** Makes geo/basemap/rivers.geojson: one line for each river of rivers.yaml, from source to mouth. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import * as z from "zod";
import { roundDegrees } from "../../src/geometry/tidy.ts";
import { dropSpurs } from "./drop-spurs.ts";
import { Points } from "./read-points.ts";
import { followRiver, readRiverGraph } from "./river-graph.ts";
import { roundCorners } from "./round-corners.ts";
import { writeGeojson } from "./write-geojson.ts";

const River = z.strictObject({
  name: z.string(),
  aliases: z.array(z.string()).optional(),
  rank: z.union([z.literal(1), z.literal(2), z.literal(3)]),
  certainty: z.enum(["traced", "schematic"]),
  source: z.string(),
  legs: z.array(z.union([z.strictObject({ follow: Points }), z.strictObject({ course: Points })])).min(1),
});

/** Writes the rivers in the order of rivers.yaml. Lines run downstream, so that a reach can be cut between two places. */
export function writeRivers(path: string): void {
  const rivers = z.array(River).parse(parse(readFileSync(join(import.meta.dirname, "rivers.yaml"), "utf8")));
  const graph = readRiverGraph();
  const features = rivers.map(({ legs, ...properties }) => {
    const line = legs.flatMap((leg) => ("follow" in leg ? followRiver(graph, leg.follow) : roundCorners(leg.course)));
    const coordinates = dropSpurs(line.map((position) => position.map(roundDegrees)));
    return { type: "Feature" as const, properties, geometry: { type: "LineString" as const, coordinates } };
  });
  writeGeojson(path, features);
}
