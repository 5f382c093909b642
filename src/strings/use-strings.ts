import { createStore, useStore } from "zustand";
import type { Language } from "../model/language.ts";
import { type Strings, zhHans } from "./zh-hans/index.ts";

/** The language asked for last: words that arrive after another choice are not shown. */
let requested: Language = "zh-Hans";

const store = createStore<{ strings: Strings }>()(() => ({ strings: zhHans }));

/** The interface's words in the current language. */
export function useStrings(): Strings {
  return useStore(store).strings;
}

/** For code that is no component: calls `use` with the current words, now and after each change of language. */
export function subscribeStrings(use: (strings: Strings) => void): void {
  use(store.getState().strings);
  store.subscribe(({ strings }) => use(strings));
}

/**
 * Fetches a language's words and makes it the current one. Until they have come, the words before stay.
 * @throws when the words cannot be fetched
 */
export async function setLanguage(language: Language): Promise<void> {
  requested = language;
  const strings = await readStrings(language);
  if (requested !== language) return;
  document.documentElement.lang = language;
  store.setState({ strings });
}

/** 简体 is part of the page; the other languages are fetched when they are first chosen. */
async function readStrings(language: Language): Promise<Strings> {
  switch (language) {
    case "zh-Hans":
      return zhHans;
    case "zh-Hant":
      return (await import("./zh-hant/index.ts")).zhHant;
    case "en":
      return (await import("./en/index.ts")).en;
  }
}
