import { readFileSync } from "node:fs";
import { PlanFeatures } from "../../../src/model/atlas.ts";

/** The compiled features of a plan, as the built app serves them. */
export function featuresOf(plan: string): PlanFeatures["features"] {
  return PlanFeatures.parse(JSON.parse(readFileSync(`dist/data/${plan}/features.geojson`, "utf8"))).features;
}

/** A feature by the name that people know it by. */
export function featureNamed(name: string, plan = "kaizhou"): PlanFeatures["features"][number] {
  const feature = featuresOf(plan).find(({ properties }) => properties.name === name);
  if (feature === undefined) throw new Error(`${plan} has no feature named ${name}`);
  return feature;
}

/** The phase of every feature of a plan, by ID. */
export function phasesOf(plan: string): ReadonlyMap<string, string> {
  return new Map(featuresOf(plan).map(({ id, properties }) => [id, properties.phase]));
}
