import type { SearchIndex } from "../../src/data/search/answer.ts";
import { textEntries } from "../../src/data/search/find-texts.ts";
import { nameEntries } from "../../src/data/search/name-entry.ts";
import { AtlasIndex, PlanText } from "../../src/model/atlas.ts";
import { createScriptNormalizer } from "../../src/model/normalize-script.ts";
import { SearchFile } from "../../src/model/search-file.ts";

/** Makes the files of a compile ready to be searched, as the page does. */
export function readSearch(files: ReadonlyMap<string, string>): SearchIndex {
  const read = (path: string): unknown => JSON.parse(files.get(path) ?? "null");
  const file = SearchFile.parse(read("search.json"));
  const { plans } = AtlasIndex.parse(read("index.json"));
  const normalizeScript = createScriptNormalizer(file.folds);
  return {
    names: nameEntries(file, new Map(plans.map(({ id, shortTitle }) => [id, shortTitle])), normalizeScript),
    texts: plans.flatMap(({ id }) => textEntries(PlanText.parse(read(`${id}/text.json`)), normalizeScript)),
    normalizeScript,
  };
}
