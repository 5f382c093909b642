import { useMemo } from "react";
import { useStore } from "zustand";
import { type Words, wordsStore } from "./use-strings.ts";
import type { Strings } from "./zh-hans/index.ts";
import { type PartStrings, zhHansParts } from "./zh-hans/parts.ts";

export type AllStrings = Strings & PartStrings;

/**
 * All words in the current language. Only for parts of the page that are fetched apart: a part of the first page that
 * imports this file makes every visitor wait for words that are not on it.
 */
export function usePartStrings(): AllStrings {
  const words = useStore(wordsStore);
  return useMemo(() => allStrings(words), [words]);
}

/**
 * For code of such a part that is no component: calls `use` with all words, now and after each change of language.
 * @returns a function that stops it
 */
export function subscribePartStrings(use: (strings: AllStrings) => void): () => void {
  use(allStrings(wordsStore.getState()));
  return wordsStore.subscribe((words) => use(allStrings(words)));
}

function allStrings({ strings, parts }: Words): AllStrings {
  return { ...strings, ...(parts ?? zhHansParts) };
}
