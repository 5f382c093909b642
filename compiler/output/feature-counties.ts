import { booleanPointInPolygon } from "@turf/boolean-point-in-polygon";
import { anchorOf } from "../../src/geometry/anchor.ts";
import type { Geometry } from "../../src/model/atlas.ts";
import type { Drawing } from "../recipes/drawing.ts";
import type { RecipeInputs } from "../recipes/recipe-inputs.ts";

/** The counties of the places that a drawing names. Where it names none, the county that it lies in. */
export function featureCounties({ geometry, counties }: Drawing, inputs: RecipeInputs): string[] {
  const named = [...new Set(counties.flatMap((county) => inputs.countyName(county) ?? []))];
  const around = named.length > 0 || geometry === null ? null : countyAt(geometry, inputs);
  return around === null ? named : [around];
}

/** The county that a point inside the geometry lies in; null outside all outlines. */
function countyAt(geometry: Geometry, inputs: RecipeInputs): string | null {
  const point = pointIn(geometry);
  const holds = (name: string): boolean => {
    const outline = inputs.county(name);
    return outline !== null && booleanPointInPolygon(point, outline);
  };
  return inputs.countyNames.find(holds) ?? null;
}

function pointIn(geometry: Geometry): number[] {
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
