import { STALLED_MS } from "../../data/read/fetch-text.ts";
import type { Language } from "../../model/language.ts";
import { store } from "../../state/store.ts";
import { setLanguage } from "../../strings/use-strings.ts";

/** Shows the interface in the chosen language, now and after each change of it. */
export function followLanguage(): void {
  void showLanguage(store.getState().language);
  store.subscribe(({ language }, before) => {
    if (language !== before.language) void showLanguage(language);
  });
}

/**
 * Fetches the words of a language and shows them. If they do not come, or not for long, a notice says so in the words of
 * before, with a way to try again.
 */
export async function showLanguage(language: Language): Promise<void> {
  const tell = (): void => {
    const { language: chosen, tell } = store.getState();
    if (language === chosen) tell({ type: "language-failed", language });
  };
  const late = setTimeout(tell, STALLED_MS);
  try {
    await setLanguage(language);
    const { notices, dismiss } = store.getState();
    for (const notice of notices) if (notice.type === "language-failed") dismiss(notice);
  } catch (cause) {
    console.error(cause);
    tell();
  } finally {
    clearTimeout(late);
  }
}
