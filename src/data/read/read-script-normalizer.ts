import { createScriptNormalizer, type NormalizeScript } from "../../model/normalize-script.ts";
import { FoldsFile } from "../../model/search-file.ts";
import { readFile } from "./read-file.ts";

/**
 * Reads folds.json, which normalizes scripts.
 * @throws {DataError} when the file cannot be used
 */
export async function readScriptNormalizer(base: string, build: string): Promise<NormalizeScript> {
  return createScriptNormalizer((await readFile(base, `folds.json?b=${build}`, FoldsFile)).folds);
}
