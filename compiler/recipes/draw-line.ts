import { cutLine } from "../../src/geometry/cut-line.ts";
import { angleAt, distanceM } from "../../src/geometry/distance.ts";
import { smoothLine } from "../../src/geometry/smooth-line.ts";
import type { PlaceRef } from "../../src/model/authored.ts";
import type { LngLat } from "../../src/model/geo.ts";
import { didYouMean } from "../text/suggest.ts";
import { type Drawing, position, type ResolvedPlace, schematic } from "./drawing.ts";
import type { RecipeContext } from "./recipe-context.ts";

/** A line between places is not known better than this, in metres, however well its places are. */
const routeAccuracyM = 2000;
/** The basemap's rivers, in metres. */
const riverAccuracyM = 1500;
/** No plan draws one leg between neighbouring places longer than this. */
const longestLegM = 700_000;
/** A sharper turn than this, in degrees, at a place on the way means that the places are out of order. */
const sharpestTurn = 28;
/** Legs shorter than this, in metres, may turn as they like: the places' own accuracy bends them. */
const shortLegM = 6000;
/** A river further away from its named end than this, in metres, is hardly the river meant. */
const riverFarM = 12_000;

/** A line with the places it runs through. */
export interface Course {
  readonly line: readonly LngLat[];
  readonly places: readonly ResolvedPlace[];
}

export interface RiverReach {
  readonly river: string;
  readonly from?: PlaceRef | undefined;
  readonly to?: PlaceRef | undefined;
}

/** `route`: a smooth line through places in order. */
export function drawRoute(context: RecipeContext, refs: readonly PlaceRef[]): Drawing | null {
  const course = routeCourse(context, refs);
  return course === null ? null : schematic(lineOf(course), course.places, routeAccuracyM);
}

/** `along`: a piece of a basemap river. */
export function drawAlong(context: RecipeContext, reach: RiverReach): Drawing | null {
  const course = riverCourse(context, reach);
  return course === null ? null : schematic(lineOf(course), course.places, riverAccuracyM, ["basemap rivers"]);
}

export function routeCourse(context: RecipeContext, refs: readonly PlaceRef[]): Course | null {
  const places = context.resolveAll(refs);
  if (places === null) return null;
  checkRoute(context, places);
  const line = smoothLine(places.map((place) => place.at));
  return line.length < 2
    ? context.fail("route-too-short", "the route's places all stand at one place")
    : { line, places };
}

export function riverCourse(context: RecipeContext, { river, from, to }: RiverReach): Course | null {
  const chains = context.inputs.river(river);
  if (chains.length === 0) {
    const mend = didYouMean(river, context.inputs.riverNames);
    return context.fail(
      "unknown-river",
      `the basemap has no river ${river}.${mend || " Draw the reach as a route instead."}`,
    );
  }
  const ends = context.resolveAll([from, to].filter((end) => end !== undefined));
  if (ends === null) return null;
  const start = from === undefined ? null : (ends[0]?.at ?? null);
  const end = to === undefined ? null : (ends.at(-1)?.at ?? null);
  const cut = cutLine(chains, start, end);
  if (cut === null || cut.line.length < 2)
    return context.fail("river-too-short", `${river} has no length between these ends`);
  if (cut.offM > riverFarM) {
    context.warn(
      "river-far",
      `${river} is ${km(cut.offM)} km away from an end that is named; is it the right river and place?`,
    );
  }
  return { line: cut.line, places: ends };
}

function checkRoute(context: RecipeContext, places: readonly ResolvedPlace[]): void {
  places.forEach((place, index) => {
    const [before, next] = [places[index - 1], places[index + 1]];
    if (before === undefined) return;
    const leg = distanceM(before.at, place.at);
    if (leg > longestLegM) {
      context.warn(
        "route-leg-long",
        `${nameOf(before)} to ${nameOf(place)} is ${km(leg)} km; is one of them the wrong place? If not, say why in note`,
      );
    }
    if (next === undefined || leg < shortLegM || distanceM(place.at, next.at) < shortLegM) return;
    if (angleAt(before.at, place.at, next.at) < sharpestTurn) {
      const order = [before, place, next].map(nameOf).join(", ");
      context.warn("route-turns-back", `the route turns back at ${nameOf(place)} (${order}); put its places in order`);
    }
  });
}

function nameOf(place: ResolvedPlace): string {
  return place.name ?? `[${place.at.join(", ")}]`;
}

function km(metres: number): number {
  return Math.round(metres / 1000);
}

function lineOf({ line }: Course): { type: "LineString"; coordinates: number[][] } {
  return { type: "LineString", coordinates: line.map(position) };
}
