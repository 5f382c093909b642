import type { PlaceRef } from "../../src/model/authored.ts";
import type { LngLat } from "../../src/model/geo.ts";
import type { Report } from "../report.ts";
import type { Drawn } from "../sources/drawn.ts";
import type { Entry } from "../sources/entry.ts";
import type { PlanSources } from "../sources/workspace.ts";
import { ESTIMATE, type ResolvedPlace } from "./drawing.ts";
import { createGazetteer, type Gazetteer } from "./gazetteer.ts";
import { createGround, type Ground } from "./ground.ts";
import type { RecipeInputs } from "./recipe-inputs.ts";

/** What the features of one plan are drawn with. */
export interface PlanContext {
  readonly inputs: RecipeInputs;
  readonly gazetteer: Gazetteer;
  readonly drawn: ReadonlyMap<string, Drawn>;
  /** Counties that the plan is about, as the basemap names them. */
  readonly districts: readonly string[];
  readonly ground: Ground;
  readonly report: Report;
}

export function createPlanContext(inputs: RecipeInputs, { reading, drawn }: PlanSources, report: Report): PlanContext {
  const named = reading.file.districts;
  const districts = named.flatMap((district) => inputs.countiesIn(district));
  const gazetteer = createGazetteer(inputs.places, [...named, ...districts]);
  return { inputs, gazetteer, drawn, districts, ground: createGround(inputs, districts), report };
}

/** What one feature is drawn with. Whatever fails is reported at the feature's `where`. */
export interface RecipeContext extends PlanContext {
  readonly entry: Entry;
  /** Reports an error; null is what a recipe then returns. */
  fail(code: string, message: string): null;
  /** Warns of a doubtful position, unless the feature's `note` explains it. */
  warn(code: string, message: string): void;
  /** The place that a reference names; null with an issue when there is none. */
  resolve(ref: PlaceRef): ResolvedPlace | null;
  /** All places; null when one of them is missing. Every missing one is an issue. */
  resolveAll(refs: readonly PlaceRef[]): ResolvedPlace[] | null;
}

/** Metres. Coordinates in a register are read off a map by eye. */
const WRITTEN_ACCURACY_M = 2000;

export function createRecipeContext(plan: PlanContext, entry: Entry): RecipeContext {
  const { report, gazetteer } = plan;
  const fail = (code: string, message: string) => {
    report.error(entry.at("where"), code, `${entry.id}: ${message}`);
    return null;
  };
  const resolve = (ref: PlaceRef): ResolvedPlace | null => {
    if (typeof ref !== "string") {
      const message = `[${ref.join(", ")}] must be [longitude, latitude] in degrees`;
      return resolveWritten(ref) ?? fail("coordinates-out-of-range", message);
    }
    const place = gazetteer.find(ref);
    if ("code" in place) return fail(place.code, place.message);
    return {
      at: [place.lon, place.lat],
      name: place.name,
      names: [place.name, ...(place.aliases ?? [])],
      county: place.county,
      kind: place.kind,
      accuracyM: place.accuracy_m,
      source: place.source,
    };
  };
  return {
    ...plan,
    entry,
    fail,
    warn: (code, message) => {
      if (entry.note === null) report.warning(entry.at("where"), code, `${entry.id}: ${message}`);
    },
    resolve,
    resolveAll: (refs) => {
      const places = refs.map(resolve);
      const found = places.filter((place) => place !== null);
      return found.length === places.length ? found : null;
    },
  };
}

/** Coordinates that stand in the register; null when they are no degrees. */
function resolveWritten([lng, lat]: LngLat): ResolvedPlace | null {
  if (Math.abs(lng) > 180 || Math.abs(lat) > 90) return null;
  return {
    at: [lng, lat],
    name: null,
    names: [],
    county: null,
    kind: null,
    accuracyM: WRITTEN_ACCURACY_M,
    source: ESTIMATE,
  };
}
