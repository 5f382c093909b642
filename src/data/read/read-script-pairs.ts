import * as z from "zod/mini";
import { createFold } from "../../model/normalize-script.ts";
import { SearchFile } from "../../model/search-file.ts";
import { readFile } from "./read-file.ts";

const FoldsOnly = z.pick(SearchFile, { version: true, folds: true });

/** Reads, of the search file, only what makes 繁 and 简 alike. */
export async function readFold(base: string, build: string): Promise<(text: string) => string> {
  return createFold((await readFile(base, `search.json?b=${build}`, FoldsOnly)).folds);
}
