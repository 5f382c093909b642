import type { PlaceRef } from "../../src/model/authored.ts";
import type { LngLat } from "../../src/model/geo.ts";
import { error, type Issue, warning } from "../issues.ts";
import type { Drawn } from "../sources/drawn.ts";
import type { Entry } from "../sources/entry.ts";
import type { ResolvedPlace } from "./drawing.ts";
import type { Gazetteer } from "./gazetteer.ts";
import type { RecipeInputs } from "./recipe-inputs.ts";

/** What is at hand for drawing the features of one plan. */
export interface PlanContext {
  readonly inputs: RecipeInputs;
  readonly gazetteer: Gazetteer;
  readonly drawn: ReadonlyMap<string, Drawn>;
  readonly districts: readonly string[];
  readonly issues: Issue[];
}

/** A plan with one feature on it: look-ups that fail are issues at the feature's `where`. */
export interface RecipeContext extends PlanContext {
  readonly entry: Entry;
  fail(code: string, message: string): null;
  /** A doubt about the position, unless the feature's `note` explains it. */
  warn(code: string, message: string): void;
  /** The place that a reference names, or null with an issue. */
  resolve(ref: PlaceRef): ResolvedPlace | null;
  /** All places, or null when one of them is missing; every missing one is an issue. */
  resolveAll(refs: readonly PlaceRef[]): ResolvedPlace[] | null;
}

/** Metres: coordinates in a register are read off a map by eye. */
const writtenAccuracyM = 2000;

export function createRecipeContext(plan: PlanContext, entry: Entry): RecipeContext {
  const line = () => entry.lineOf("where");
  const fail = (code: string, message: string) => {
    plan.issues.push(error(entry.file, line(), code, `${entry.id}: ${message}`));
    return null;
  };
  const resolve = (ref: PlaceRef): ResolvedPlace | null => {
    if (typeof ref !== "string")
      return (
        written(ref) ?? fail("coordinates-out-of-range", `[${ref.join(", ")}] must be [longitude, latitude] in degrees`)
      );
    const place = plan.gazetteer.find(ref);
    if ("code" in place) return fail(place.code, place.message);
    return {
      at: [place.lon, place.lat],
      name: place.name,
      names: [place.name, ...(place.aliases ?? [])],
      county: place.county,
      accuracyM: place.accuracy_m,
      source: place.source,
    };
  };
  return {
    ...plan,
    entry,
    fail,
    warn: (code, message) => {
      if (entry.note === null) plan.issues.push(warning(entry.file, line(), code, `${entry.id}: ${message}`));
    },
    resolve,
    resolveAll: (refs) => {
      const found = refs.map(resolve);
      const sound = found.filter((each) => each !== null);
      return sound.length === found.length ? sound : null;
    },
  };
}

function written([lng, lat]: LngLat): ResolvedPlace | null {
  if (Math.abs(lng) > 180 || Math.abs(lat) > 90) return null;
  return { at: [lng, lat], name: null, names: [], county: null, accuracyM: writtenAccuracyM, source: "estimate" };
}
