import { booleanPointInPolygon } from "@turf/boolean-point-in-polygon";
import { anchorOf } from "../../src/geometry/anchor.ts";
import type { Geometry } from "../../src/model/atlas.ts";
import type { RecipeInputs } from "./recipe-inputs.ts";

/** The county that a geometry lies in, judged by one place of it, well inside; null outside all outlines. */
export function countyAt(inputs: RecipeInputs, geometry: Geometry): string | null {
  const place = spotOf(geometry);
  const holds = (name: string): boolean => {
    const outline = inputs.county(name);
    return outline !== null && booleanPointInPolygon(place, outline);
  };
  return inputs.countyNames.find(holds) ?? null;
}

function spotOf(geometry: Geometry): number[] {
  switch (geometry.type) {
    case "Point":
      return geometry.coordinates;
    case "Polygon":
    case "MultiPolygon":
      return anchorOf(geometry);
    case "LineString":
    case "MultiPoint":
      return middleOf(geometry.coordinates);
    case "MultiLineString":
      return middleOf(geometry.coordinates[0] ?? []);
  }
}

function middleOf(positions: readonly number[][]): number[] {
  return positions[Math.floor(positions.length / 2)] ?? [];
}
