import type { Geometry } from "../../src/model/atlas.ts";
import type { Place } from "../../src/model/authored.ts";
import type { SourceCode } from "../../src/model/codes.ts";
import type { LngLat } from "../../src/model/geo.ts";
import type { Certainty } from "../../src/model/vocabulary.ts";

/** A feature's position as its recipe draws it. */
export interface Drawing {
  readonly geometry: Geometry | null;
  readonly certainty: Certainty;
  /** Metres; null when there is no geometry. */
  readonly accuracyM: number | null;
  readonly places: readonly string[];
  /** Counties that those places lie in, with or without 区, 县, 市. */
  readonly counties: readonly string[];
  readonly sources: readonly string[];
  /** Why there is no geometry: a code or an editor's text. */
  readonly unlocated: string | null;
}

/** The source of a position that an editor judged by eye. */
export const ESTIMATE: SourceCode = "estimate";

/** A place that a recipe has found. Coordinates that stand in the register have no name. */
export interface ResolvedPlace {
  readonly at: LngLat;
  readonly name: string | null;
  readonly names: readonly string[];
  readonly county: string | null;
  /** What it is, as the gazetteer says; null for coordinates that stand in the register. */
  readonly kind: Place["kind"] | null;
  readonly accuracyM: number;
  readonly source: string;
}

/** A geometry drawn from places. It is never more accurate than `bestM` metres, nor than the least accurate place. */
export function schematic(
  geometry: Geometry,
  places: readonly ResolvedPlace[],
  bestM: number,
  ...codes: readonly SourceCode[]
): Drawing {
  return {
    geometry,
    certainty: "schematic",
    accuracyM: Math.max(bestM, ...places.map((place) => place.accuracyM)),
    places: [...new Set(places.flatMap((place) => place.name ?? []))],
    counties: [...new Set(places.flatMap((place) => place.county ?? []))],
    sources: [...new Set([...places.map((place) => place.source), ...codes])],
    unlocated: null,
  };
}

/** A feature that cannot be placed. */
export function unlocated(reason: string): Drawing {
  return {
    geometry: null,
    certainty: "named",
    accuracyM: null,
    places: [],
    counties: [],
    sources: [],
    unlocated: reason,
  };
}

/** The positions of a geometry of points; none of any other geometry. */
export function pointsOf(geometry: Geometry | null): number[][] {
  if (geometry?.type === "Point") return [geometry.coordinates];
  return geometry?.type === "MultiPoint" ? geometry.coordinates : [];
}
