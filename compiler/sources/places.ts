import { Place } from "../../src/model/authored.ts";
import { filesIn } from "../files/folder.ts";
import { readList, readShape } from "../files/shape.ts";
import type { ReadContext } from "../files/text-file.ts";
import { readYamlFile } from "../files/yaml-file.ts";

/** Every entry of geo/places/*.yaml. One that repeats another's name and county is left out: issue `place-duplicate`. */
export function readPlaces(context: ReadContext): Place[] {
  const places = new Map<string, Place>();
  for (const file of filesIn(context.root, "geo/places", ".yaml")) {
    const yaml = readYamlFile(context, file);
    if (yaml === null) continue;
    readList(yaml).forEach((raw, index) => {
      const place = readShape(Place, raw, { yaml, path: [index], label: nameIn(raw) });
      if (place === null) return;
      const key = `${place.county}/${place.name}`;
      if (places.has(key)) {
        const message = `${key} is in the gazetteer already; give this one another name or remove it`;
        context.report.warning(yaml.at([index]), "place-duplicate", message);
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
