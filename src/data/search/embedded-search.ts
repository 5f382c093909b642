import { type AtlasIndex, PlanText } from "../../model/atlas.ts";
import { createScriptNormalizer } from "../../model/normalize-script.ts";
import { SearchFile } from "../../model/search-file.ts";
import { DataError } from "../read/data-error.ts";
import { readFile } from "../read/read-file.ts";
import { answer } from "./answer.ts";
import { textEntries } from "./find-texts.ts";
import { nameEntries } from "./name-entry.ts";
import type { SearchSource } from "./search-source.ts";

/**
 * A search in the page itself, over the compiler's files: it needs no connection once they are read. Names come from
 * search.json, paragraphs from the plans' text.json. Answers name the plans whose text could not be read.
 * @param base absolute URL of the data, ending in a slash
 * @throws {DataError} when search.json cannot be used
 */
export async function embeddedSearch(base: string, { build, plans }: AtlasIndex): Promise<SearchSource> {
  const [file, ...texts] = await Promise.all([
    readFile(base, `search.json?b=${build}`, SearchFile),
    ...plans.map(({ id }) => readText(base, `${id}/text.json?b=${build}`)),
  ]);
  const normalizeScript = createScriptNormalizer(file.folds);
  const titles = new Map(plans.map(({ id, shortTitle }) => [id, shortTitle]));
  const read = texts.flatMap((text) => text ?? []);
  const index = {
    names: nameEntries(file, titles, normalizeScript),
    texts: read.flatMap((text) => textEntries(text, normalizeScript)),
    normalizeScript,
  };
  const unread = plans.map(({ id }) => id).filter((id) => !read.some(({ plan }) => plan === id));
  return { search: async (query, scope) => ({ groups: answer(index, query, scope), unread }) };
}

async function readText(base: string, file: string): Promise<PlanText | null> {
  try {
    return await readFile(base, file, PlanText);
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    console.error(error);
    return null;
  }
}
