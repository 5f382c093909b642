import * as z from "zod/mini";
import { createScriptNormalizer, type NormalizeScript } from "../../model/normalize-script.ts";
import { SearchFile } from "../../model/search-file.ts";
import { readFile } from "./read-file.ts";

const FoldsOnly = z.pick(SearchFile, { version: true, folds: true });

/**
 * Reads only the part of search.json that normalizes scripts.
 * @throws {DataError} when the file cannot be used
 */
export async function readScriptNormalizer(base: string, build: string): Promise<NormalizeScript> {
  return createScriptNormalizer((await readFile(base, `search.json?b=${build}`, FoldsOnly)).folds);
}
