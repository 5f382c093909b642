import type { PlaceRef } from "../../src/model/authored.ts";
import { countiesOf, type Drawing, placesOf, position, type ResolvedPlace } from "./drawing.ts";
import type { RecipeContext } from "./recipe-context.ts";

/**
 * `at`: a point at a place, or one at each of several. A feature that is the place itself, with a source better than
 * an estimate, is traced; anything that merely stands there is schematic.
 */
export function drawPoint(context: RecipeContext, at: PlaceRef | readonly string[]): Drawing | null {
  const places = isSeveral(at) ? context.resolveAll(at) : context.resolveAll([at]);
  const [first] = places ?? [];
  if (places === null || first === undefined) return null;
  const itself = places.length === 1 && isPlaceItself(context, first);
  return {
    geometry:
      places.length === 1
        ? { type: "Point", coordinates: position(first.at) }
        : { type: "MultiPoint", coordinates: places.map((place) => position(place.at)) },
    certainty: itself ? "traced" : "schematic",
    accuracyM: Math.max(...places.map((place) => place.accuracyM)),
    places: placesOf(places),
    counties: countiesOf(places),
    sources: [...new Set(places.map((place) => place.source))],
    unlocated: null,
  };
}

function isSeveral(at: PlaceRef | readonly string[]): at is readonly string[] {
  return Array.isArray(at) && typeof at[0] === "string";
}

function isPlaceItself({ entry }: RecipeContext, place: ResolvedPlace): boolean {
  if (place.source === "estimate") return false;
  return [entry.name, ...entry.aliases].some((name) => place.names.includes(name));
}
