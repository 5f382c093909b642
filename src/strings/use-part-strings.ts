import { useMemo } from "react";
import { useStore } from "zustand";
import { wordsStore } from "./use-strings.ts";
import type { Strings } from "./zh-hans/index.ts";
import { type PartStrings, zhHansParts } from "./zh-hans/parts.ts";

export type AllStrings = Strings & PartStrings;

/**
 * All words in the current language. Only for parts of the page that are fetched apart: a part of the first page that
 * imports this file makes every visitor wait for words that are not on it.
 */
export function usePartStrings(): AllStrings {
  const { strings, parts } = useStore(wordsStore);
  return useMemo(() => ({ ...strings, ...(parts ?? zhHansParts) }), [strings, parts]);
}
