import type { Geometry } from "../../src/model/atlas.ts";
import type { LngLat } from "../../src/model/geo.ts";
import type { Certainty } from "../../src/model/vocabulary.ts";

/** A feature's position as a recipe draws it. */
export interface Drawing {
  readonly geometry: Geometry | null;
  readonly certainty: Certainty;
  readonly accuracyM: number | null;
  readonly places: readonly string[];
  /** Counties that those places lie in, with or without 区, 县, 市. */
  readonly counties: readonly string[];
  readonly sources: readonly string[];
  readonly unlocated: string | null;
}

/** A place a recipe has looked up; coordinates written in the register have no name. */
export interface ResolvedPlace {
  readonly at: LngLat;
  readonly name: string | null;
  readonly names: readonly string[];
  readonly county: string | null;
  readonly accuracyM: number;
  readonly source: string;
}

/** A geometry drawn from places, accurate to at best `leastM` metres. */
export function schematic(
  geometry: Geometry,
  places: readonly ResolvedPlace[],
  leastM: number,
  extra: readonly string[] = [],
): Drawing {
  return {
    geometry,
    certainty: "schematic",
    accuracyM: Math.max(leastM, ...places.map((place) => place.accuracyM)),
    places: placesOf(places),
    counties: countiesOf(places),
    sources: [...new Set([...places.map((place) => place.source), ...extra])],
    unlocated: null,
  };
}

/** A feature that the text puts nowhere usable. */
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

export function placesOf(places: readonly ResolvedPlace[]): string[] {
  return [...new Set(places.flatMap((place) => place.name ?? []))];
}

export function countiesOf(places: readonly ResolvedPlace[]): string[] {
  return [...new Set(places.flatMap((place) => place.county ?? []))];
}

/** Writable coordinates of a point. */
export function position(point: LngLat): number[] {
  return [point[0], point[1]];
}
