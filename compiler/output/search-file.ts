import { DATA_VERSION, type PlanFeatures, type PlanText } from "../../src/model/atlas.ts";
import type { Place } from "../../src/model/authored.ts";
import { foldText } from "../../src/model/fold-text.ts";
import { getOrMake } from "../../src/model/get-or-make.ts";
import { createScriptNormalizer } from "../../src/model/normalize-script.ts";
import type { SearchFile } from "../../src/model/search-file.ts";
import { comparePlaces } from "../recipes/gazetteer.ts";
import { bareCounty } from "../text/bare-county.ts";
import { scriptPairs } from "../text/script-pairs.ts";
import { spell } from "./spell.ts";

/** A plan as published. */
export interface PublishedPlan {
  readonly features: PlanFeatures;
  readonly text: PlanText;
  readonly districts: readonly string[];
}

/** `search.json`: the names of features, places and sections, with their pinyin. */
export function searchFile(plans: readonly PublishedPlan[], gazetteer: readonly Place[]): SearchFile {
  const features = plans.flatMap((plan) => plan.features.features);
  const places = searchedPlaces(plans, gazetteer);
  const folds = scriptPairs(
    foldText(
      [
        ...plans.flatMap(({ text }) =>
          text.sections.flatMap(({ title, blocks }) => [title, ...blocks.map((b) => b.text)]),
        ),
        ...features.flatMap(({ properties }) => [properties.name, ...properties.aliases]),
        ...places.flatMap(({ name, aliases = [] }) => [name, ...aliases]),
      ].join(""),
    ),
  );
  const normalizeScript = createScriptNormalizer(folds);
  const sounds = new Map<string, string>();
  const soundOf = (name: string) => getOrMake(sounds, name, () => spell(normalizeScript(name)));
  const named = (names: readonly string[]) => ({
    names: [...names],
    sounds: names.map(soundOf),
  });
  return {
    version: DATA_VERSION,
    folds,
    features: features.map(({ id, properties: { name, aliases, kind, phase, rank } }) => ({
      id,
      ...named([name, ...aliases]),
      kind,
      phase,
      rank,
    })),
    places: places.map(({ name, aliases = [], county, lon, lat }) => ({
      ...named([name, ...aliases]),
      county,
      lon,
      lat,
    })),
    sections: plans.flatMap(({ text }) =>
      text.sections
        .filter(({ title }) => title !== "")
        .map(({ id, label, title }) => ({ plan: text.plan, id, label, ...named(namesOfSection(label, title)) })),
    ),
  };
}

/** A section can be searched by its title and by a label such as 专栏10; a bare number is no name. */
function namesOfSection(label: string, title: string): string[] {
  return label.length > 2 && !/^\d+$/.test(label) ? [title, label] : [title];
}

/** Places of the plans' districts, and other places that a feature was drawn from. */
function searchedPlaces(plans: readonly PublishedPlan[], gazetteer: readonly Place[]): Place[] {
  const own = new Set(plans.flatMap(({ districts }) => districts.map(bareCounty)));
  const drawnFrom = new Set(
    plans.flatMap(({ features }) => features.features.flatMap(({ properties }) => properties.places)),
  );
  return gazetteer.filter(({ name, county }) => own.has(bareCounty(county)) || drawnFrom.has(name)).sort(comparePlaces);
}
