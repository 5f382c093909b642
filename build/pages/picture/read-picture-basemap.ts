import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod/mini";
import { Geometry } from "../../../src/model/atlas.ts";
import type { PictureBasemap } from "./draw-plan-picture.ts";

/** Water needs no name to be drawn, and a county without one is nobody's district. */
const Outline = z.object({
  properties: z.nullable(z.record(z.string(), z.unknown())),
  geometry: Geometry,
});

/** What the compiler takes for a file of the basemap: one feature, or a collection. */
const OutlineFile = z.union([z.object({ features: z.array(Outline) }), Outline]);

/** The basemap of a folder of compiled data. Files that a workspace without a basemap does not have count as empty. */
export function readPictureBasemap(data: string): PictureBasemap {
  const outlines = (name: string) => readShapes(join(data, "basemap", `${name}.geojson`));
  return {
    counties: outlines("counties").map(({ properties, geometry }) => ({ name: ownName(properties), geometry })),
    water: [...outlines("lakes"), ...outlines("rivers")].map(({ geometry }) => geometry),
  };
}

function readShapes(file: string): z.infer<typeof Outline>[] {
  if (!existsSync(file)) return [];
  const read = OutlineFile.parse(JSON.parse(readFileSync(file, "utf8")));
  return "features" in read ? read.features : [read];
}

function ownName(properties: Readonly<Record<string, unknown>> | null): string | null {
  return typeof properties?.name === "string" ? properties.name : null;
}
