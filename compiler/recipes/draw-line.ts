import { cutLine } from "../../src/geometry/cut-line.ts";
import { angleAt, distanceM } from "../../src/geometry/distance.ts";
import { smoothLine } from "../../src/geometry/smooth-line.ts";
import type { PlaceRef } from "../../src/model/authored.ts";
import type { LngLat } from "../../src/model/geo.ts";
import { didYouMean } from "../text/suggest.ts";
import { routeAccuracyM } from "./accuracy.ts";
import { type Drawing, type ResolvedPlace, schematic } from "./drawing.ts";
import type { RecipeContext } from "./recipe-context.ts";

/** Metres. A line between places is never more accurate than this, however accurate its places are. */
const ROUTE_ACCURACY_M = 2000;
/** Metres: the accuracy of the basemap's rivers. */
const RIVER_ACCURACY_M = 1500;
/** Metres. No plan draws a longer leg between neighbouring places. */
const LONGEST_LEG_M = 700_000;
/** Degrees. A sharper turn at a place on the way means that the places are out of order. */
const SHARPEST_TURN = 28;
/** Metres. The turn of a shorter leg says nothing: it comes from the accuracy of its places. */
const SHORT_LEG_M = 6000;
/** Metres. A river farther than this from the end that is named is probably another river. */
const RIVER_FAR_M = 12_000;

/** A line and the places that it runs through. */
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
  if (course === null) return null;
  const leastM = Math.max(ROUTE_ACCURACY_M, routeAccuracyM(context.entry, course.places));
  return schematic(toLineString(course), course.places, leastM);
}

/** `along`: a part of a basemap river. */
export function drawAlong(context: RecipeContext, reach: RiverReach): Drawing | null {
  const course = riverCourse(context, reach);
  if (course === null) return null;
  return schematic(toLineString(course), course.places, RIVER_ACCURACY_M, "basemap-rivers");
}

export function routeCourse(context: RecipeContext, refs: readonly PlaceRef[]): Course | null {
  const places = context.resolveAll(refs);
  if (places === null) return null;
  checkRoute(context, places);
  const line = smoothLine(places.map((place) => place.at));
  if (line.length < 2) return context.fail("route-too-short", "the route's places all stand at one position");
  return { line, places };
}

export function riverCourse(context: RecipeContext, { river, from, to }: RiverReach): Course | null {
  const chains = context.inputs.river(river);
  if (chains.length === 0) {
    const mend = didYouMean(river, context.inputs.riverNames) || " Draw the reach as a route instead.";
    return context.fail("unknown-river", `the basemap has no river ${river}.${mend}`);
  }
  const ends = context.resolveAll([from, to].filter((end) => end !== undefined));
  if (ends === null) return null;
  const start = from === undefined ? null : (ends[0]?.at ?? null);
  const end = to === undefined ? null : (ends.at(-1)?.at ?? null);
  const cut = cutLine(chains, start, end);
  if (cut === null || cut.line.length < 2) {
    return context.fail("river-too-short", `${river} has no length between these ends`);
  }
  if (cut.offM > RIVER_FAR_M) {
    const message = `${river} is ${km(cut.offM)} km away from an end that is named; is it the right river and place?`;
    context.warn("river-far", message);
  }
  return { line: cut.line, places: ends };
}

/** Warns of places that are probably wrong or out of order: `route-leg-long`, `route-turns-back`. */
function checkRoute(context: RecipeContext, places: readonly ResolvedPlace[]): void {
  places.forEach((place, index) => {
    const [before, next] = [places[index - 1], places[index + 1]];
    if (before === undefined) return;
    const leg = distanceM(before.at, place.at);
    if (leg > LONGEST_LEG_M) {
      const message = `${placeLabel(before)} to ${placeLabel(place)} is ${km(leg)} km; is one of them the wrong place? If not, say why in note`;
      context.warn("route-leg-long", message);
    }
    if (next === undefined || leg < SHORT_LEG_M || distanceM(place.at, next.at) < SHORT_LEG_M) return;
    if (angleAt(before.at, place.at, next.at) < SHARPEST_TURN) {
      const order = [before, place, next].map(placeLabel).join(", ");
      const message = `the route turns back at ${placeLabel(place)} (${order}); put its places in order`;
      context.warn("route-turns-back", message);
    }
  });
}

function placeLabel(place: ResolvedPlace): string {
  return place.name ?? `[${place.at.join(", ")}]`;
}

function km(metres: number): number {
  return Math.round(metres / 1000);
}

function toLineString({ line }: Course): { type: "LineString"; coordinates: number[][] } {
  return { type: "LineString", coordinates: line.map((point) => [...point]) };
}
