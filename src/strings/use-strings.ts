import { createStore, useStore } from "zustand";
import type { Language } from "../model/language.ts";
import { type Strings, zhHans } from "./zh-hans.ts";

const words = createStore<{ strings: Strings }>()(() => ({ strings: zhHans }));

/** The interface's words in the language in force. */
export function useStrings(): Strings {
  return useStore(words).strings;
}

/** Hands the words in force to what is no component, now and whenever they change. */
export function heedStrings(use: (strings: Strings) => void): void {
  use(words.getState().strings);
  words.subscribe(({ strings }) => use(strings));
}

/** Fetches a language's words and puts them in force; the old ones stand until they are there. */
export async function speak(language: Language): Promise<void> {
  const strings = await readStrings(language);
  document.documentElement.lang = language;
  words.setState({ strings });
}

async function readStrings(language: Language): Promise<Strings> {
  switch (language) {
    case "zh-Hans":
      return zhHans;
    case "zh-Hant":
      return (await import("./zh-hant.ts")).zhHant;
    case "en":
      return (await import("./en.ts")).en;
  }
}
