import { createStore, useStore } from "zustand";
import type { Language } from "../model/language.ts";
import { type Strings, zhHans } from "./zh-hans/index.ts";
import type { PartStrings } from "./zh-hans/parts.ts";

/** The words of one language. */
export interface Words {
  readonly strings: Strings;
  /** Null in 简体, whose words for these parts come with the parts themselves. */
  readonly parts: PartStrings | null;
}

/** The language asked for last: words that arrive after another choice are not shown. */
let requested: Language = "zh-Hans";

export const wordsStore = createStore<Words>()(() => ({ strings: zhHans, parts: null }));

/** The page's words in the current language. Parts that are fetched apart use `usePartStrings`. */
export function useStrings(): Strings {
  return useStore(wordsStore).strings;
}

/**
 * For code that is no component: calls `use` with the current words, now and after each change of language.
 * @returns a function that stops it
 */
export function subscribeStrings(use: (strings: Strings) => void): () => void {
  use(wordsStore.getState().strings);
  return wordsStore.subscribe(({ strings }) => use(strings));
}

/**
 * Fetches a language's words and makes it the current one. Until they have come, the words before stay.
 * @throws when the words cannot be fetched
 */
export async function setLanguage(language: Language): Promise<void> {
  requested = language;
  const words = await readWords(language);
  if (requested !== language) return;
  document.documentElement.lang = language;
  wordsStore.setState(words);
}

/** 简体 is part of the page; the other languages are fetched when they are first chosen. */
async function readWords(language: Language): Promise<Words> {
  switch (language) {
    case "zh-Hans":
      return { strings: zhHans, parts: null };
    case "zh-Hant": {
      const [{ zhHant }, { zhHantParts }] = await Promise.all([
        import("./zh-hant/index.ts"),
        import("./zh-hant/parts.ts"),
      ]);
      return { strings: zhHant, parts: zhHantParts };
    }
    case "en": {
      const [{ en }, { enParts }] = await Promise.all([import("./en/index.ts"), import("./en/parts.ts")]);
      return { strings: en, parts: enParts };
    }
  }
}
