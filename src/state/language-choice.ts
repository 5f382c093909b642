import { LANGUAGES, type Language } from "../model/language.ts";
import { store } from "./store.ts";

/** Where the device keeps the language that its reader has chosen. */
const KEY = "plan-atlas-language";

/** What the language needs of a browser's window. Reading `localStorage` can throw, and so can using it. */
export interface LanguageWindow {
  readonly navigator: { readonly languages: readonly string[] };
  readonly localStorage: Pick<Storage, "getItem" | "setItem">;
}

/** The language where an address names none: the one chosen last on this device, else the browser's. */
export function homeLanguage(page: LanguageWindow): Language {
  return readRemembered(page) ?? languageFor(page.navigator.languages);
}

/**
 * The first of a browser's languages that the interface has; English for other readers.
 * @param tags BCP 47 tags, the most wanted first
 */
export function languageFor(tags: readonly string[]): Language {
  const known = tags.find((tag) => /^(zh|en)\b/i.test(tag)) ?? "en";
  if (/^en/i.test(known)) return "en";
  return /^zh-(hant|tw|hk|mo)\b/i.test(known) ? "zh-Hant" : "zh-Hans";
}

/**
 * Keeps each choice of a language on the device; a notice tells when the browser does not allow it.
 * @returns a function that stops it
 */
export function rememberLanguage(page: LanguageWindow): () => void {
  return store.subscribe(({ language, taken, tell }, before) => {
    // The language of an address is somebody else's choice.
    if (language === before.language || taken !== before.taken) return;
    try {
      page.localStorage.setItem(KEY, language);
    } catch {
      tell({ type: "storage-refused" });
    }
  });
}

function readRemembered(page: LanguageWindow): Language | undefined {
  try {
    const remembered = page.localStorage.getItem(KEY);
    return LANGUAGES.find((code) => code === remembered);
  } catch {
    return undefined;
  }
}
