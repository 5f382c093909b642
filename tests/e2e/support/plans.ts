import { readFileSync } from "node:fs";
import { PlanFeatures, PlanText, type Section } from "../../../src/model/atlas.ts";

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

/** All characters of a plan's text in the order of its pages, without white space. */
export function charactersOf(plan: string): string {
  const { sections } = PlanText.parse(JSON.parse(readFileSync(`dist/data/${plan}/text.json`, "utf8")));
  const write = ({ type, label, title, blocks }: Section): string => {
    const heading = type === "item" ? "" : label + title;
    return (
      heading +
      blocks
        .map(
          ({ id, text }) =>
            text +
            sections
              .filter(({ after }) => after === id)
              .map(write)
              .join(""),
        )
        .join("")
    );
  };
  const pages = sections.filter(({ after }) => after === null).map(write);
  return pages.join("").replaceAll(/\s/g, "");
}
