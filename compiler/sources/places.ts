import { Place } from "../../src/model/authored.ts";
import { filesIn } from "../files/folder.ts";
import { checkShape, listOf } from "../files/shape.ts";
import { readYamlFile } from "../files/yaml-file.ts";
import { type Issue, warning } from "../issues.ts";

/** The gazetteer: every entry of geo/places/*.yaml. An entry that repeats another's name and county is left out. */
export function loadPlaces(root: string, issues: Issue[]): Place[] {
  const places = new Map<string, Place>();
  for (const file of filesIn(root, "geo/places", ".yaml")) {
    const yaml = readYamlFile(root, file, issues);
    if (yaml === null) continue;
    listOf(yaml, issues).forEach((raw, index) => {
      const place = checkShape(Place, raw, { yaml, path: [index], label: nameIn(raw) }, issues);
      if (place === null) return;
      const key = `${place.county}/${place.name}`;
      if (places.has(key)) {
        const message = `${key} is in the gazetteer already; give this one another name or remove it`;
        issues.push(warning(file, yaml.lineOf([index]), "place-duplicate", message));
        return;
      }
      places.set(key, place);
    });
  }
  return [...places.values()];
}

function nameIn(raw: unknown): string | undefined {
  if (typeof raw !== "object" || raw === null || !("name" in raw)) return undefined;
  return typeof raw.name === "string" ? raw.name : undefined;
}
