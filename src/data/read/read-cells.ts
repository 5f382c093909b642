import * as z from "zod/mini";
import { Geometry } from "../../model/atlas.ts";
import { readFile } from "./read-file.ts";

const CellsFile = z.object({
  features: z.array(
    z.object({
      properties: z.object({ name: z.string(), county: z.optional(z.string()) }),
      geometry: Geometry,
    }),
  ),
});

/** The area of a town or a county. */
export interface Cell {
  readonly name: string;
  readonly geometry: Geometry;
}

/**
 * Reads the areas that counts are shown on: the towns of districts, or the counties of a municipality.
 * @param base absolute URL of the data, ending in a slash
 * @param districts counties, as the outlines of the basemap name them
 * @throws {DataError} when the file cannot be used
 */
export async function readCells(
  base: string,
  build: string,
  by: "town" | "county",
  districts: readonly string[],
): Promise<Cell[]> {
  const file = by === "town" ? "town-cells.geojson" : "counties.geojson";
  const { features } = await readFile(base, `basemap/${file}?b=${build}`, CellsFile);
  return features
    .filter(({ properties: { name, county } }) =>
      // Town cells name their county without its rank: 开州 for 开州区.
      districts.some((district) =>
        by === "county" ? district === name : county !== undefined && district.startsWith(county),
      ),
    )
    .map(({ properties, geometry }) => ({ name: properties.name, geometry }));
}
