import type { PlaceRef } from "../../src/model/authored.ts";
import { type Drawing, ESTIMATE, type ResolvedPlace, schematic } from "./drawing.ts";
import type { RecipeContext } from "./recipe-context.ts";

/**
 * `at`: a point at a place, or one point at each of several. A feature that is the place itself is traced, when the
 * place has a source better than an estimate. A feature that only stands at the place is schematic.
 */
export function drawPoint(context: RecipeContext, at: PlaceRef | readonly string[]): Drawing | null {
  const places = isSeveral(at) ? context.resolveAll(at) : context.resolveAll([at]);
  const [first] = places ?? [];
  if (places === null || first === undefined) return null;
  if (places.length > 1)
    return schematic({ type: "MultiPoint", coordinates: places.map(({ at }) => [...at]) }, places, 0);
  const drawing = schematic({ type: "Point", coordinates: [...first.at] }, places, 0);
  return isPlaceItself(context, first) ? { ...drawing, certainty: "traced" } : drawing;
}

function isSeveral(at: PlaceRef | readonly string[]): at is readonly string[] {
  return Array.isArray(at) && typeof at[0] === "string";
}

function isPlaceItself({ entry }: RecipeContext, place: ResolvedPlace): boolean {
  if (place.source === ESTIMATE) return false;
  return [entry.name, ...entry.aliases].some((name) => place.names.includes(name));
}
