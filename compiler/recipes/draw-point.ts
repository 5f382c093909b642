import type { PlaceRef } from "../../src/model/authored.ts";
import { standingAccuracyM } from "./accuracy.ts";
import { type Drawing, ESTIMATE, type ResolvedPlace, schematic } from "./drawing.ts";
import type { RecipeContext } from "./recipe-context.ts";

/**
 * `at`: a point at a place, or one point at each of several. A feature that is the place itself is known as well as the
 * place, and traced where that has a source better than an estimate. A feature that only stands at the place is schematic,
 * and may stand anywhere in it.
 */
export function drawPoint(context: RecipeContext, at: PlaceRef | readonly string[]): Drawing | null {
  const places = isSeveral(at) ? context.resolveAll(at) : context.resolveAll([at]);
  const [first] = places ?? [];
  if (places === null || first === undefined) return null;
  if (places.length > 1) {
    const leastM = Math.max(...places.map((place) => standingAccuracyM(context, place)));
    return schematic({ type: "MultiPoint", coordinates: places.map(({ at }) => [...at]) }, places, leastM);
  }
  if (!isPlaceItself(context, first)) {
    return schematic({ type: "Point", coordinates: [...first.at] }, places, standingAccuracyM(context, first));
  }
  const drawing = schematic({ type: "Point", coordinates: [...first.at] }, places, 0);
  return first.source === ESTIMATE ? drawing : { ...drawing, certainty: "traced" };
}

function isSeveral(at: PlaceRef | readonly string[]): at is readonly string[] {
  return Array.isArray(at) && typeof at[0] === "string";
}

function isPlaceItself({ entry }: RecipeContext, place: ResolvedPlace): boolean {
  return [entry.name, ...entry.aliases].some((name) => place.names.includes(name));
}
