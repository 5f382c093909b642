import type { PlaceRef } from "../../src/model/authored.ts";
import { countiesOf, type Drawing, placesOf, position, type Spot } from "./drawing.ts";
import type { RecipeContext } from "./recipe-context.ts";

/**
 * `at`: a point at a place, or one at each of several. A feature that is the place itself, with a source better than
 * an estimate, is traced; anything that merely stands there is schematic.
 */
export function drawPoint(context: RecipeContext, at: PlaceRef | readonly string[]): Drawing | null {
  const spots = isSeveral(at) ? context.spots(at) : context.spots([at]);
  const [first] = spots ?? [];
  if (spots === null || first === undefined) return null;
  const itself = spots.length === 1 && isPlaceItself(context, first);
  return {
    geometry:
      spots.length === 1
        ? { type: "Point", coordinates: position(first.at) }
        : { type: "MultiPoint", coordinates: spots.map((spot) => position(spot.at)) },
    certainty: itself ? "traced" : "schematic",
    accuracyM: Math.max(...spots.map((spot) => spot.accuracyM)),
    places: placesOf(spots),
    counties: countiesOf(spots),
    sources: [...new Set(spots.map((spot) => spot.source))],
    unlocated: null,
  };
}

function isSeveral(at: PlaceRef | readonly string[]): at is readonly string[] {
  return Array.isArray(at) && typeof at[0] === "string";
}

function isPlaceItself({ entry }: RecipeContext, spot: Spot): boolean {
  if (spot.source === "estimate") return false;
  return [entry.name, ...entry.aliases].some((name) => spot.names.includes(name));
}
