import { beforeEach, describe, expect, onTestFinished, test } from "vitest";
import { FIRST_CHOICES } from "../../../src/state/choices.ts";
import {
  homeLanguage,
  type LanguageWindow,
  languageFor,
  rememberLanguage,
} from "../../../src/state/language-choice.ts";
import { store } from "../../../src/state/store.ts";
import { resetState } from "../../support/state.ts";

/** A browser that speaks these languages, with what its device remembers. */
function browser(languages: readonly string[], memory = new Map<string, string>()): LanguageWindow {
  return {
    navigator: { languages },
    localStorage: {
      getItem: (key) => memory.get(key) ?? null,
      setItem: (key, value) => void memory.set(key, value),
    },
  };
}

/** A browser that forbids storage: even reading the property throws. */
const strict: LanguageWindow = {
  navigator: { languages: ["zh-TW"] },
  get localStorage(): LanguageWindow["localStorage"] {
    throw new Error("SecurityError");
  },
};

beforeEach(resetState);

describe("at a first visit the interface speaks the browser's language", () => {
  test.each([
    [["zh-CN", "zh", "en"], "zh-Hans"],
    [["zh"], "zh-Hans"],
    [["zh-SG"], "zh-Hans"],
    [["zh-Hans-HK"], "zh-Hans"],
    [["zh-TW"], "zh-Hant"],
    [["zh-HK"], "zh-Hant"],
    [["zh-hant"], "zh-Hant"],
    [["zh-Hant-TW", "en"], "zh-Hant"],
    [["en-GB", "zh-CN"], "en"],
    [["de-AT", "zh-TW"], "zh-Hant"],
    [["fr"], "en"],
    [[], "en"],
  ])("%j: %s", (tags, language) => {
    expect(languageFor(tags)).toBe(language);
  });
});

describe("a language that the reader has chosen", () => {
  test("is remembered on the device, before the browser's", () => {
    const page = browser(["zh-CN"]);
    onTestFinished(rememberLanguage(page));
    expect(homeLanguage(page)).toBe("zh-Hans");
    store.getState().chooseLanguage("en");
    expect(homeLanguage(page)).toBe("en");
  });

  test("is not one that an address brings", () => {
    const page = browser(["zh-CN"]);
    onTestFinished(rememberLanguage(page));
    store.getState().restore({ ...FIRST_CHOICES, language: "en" });
    expect(homeLanguage(page)).toBe("zh-Hans");
  });

  test("is read only if it is one of ours", () => {
    expect(homeLanguage(browser(["en"], new Map([["plan-atlas-language", "tlh"]])))).toBe("en");
  });

  test("lasts until the page is closed where the browser keeps nothing, and a notice says so", () => {
    onTestFinished(rememberLanguage(strict));
    expect(homeLanguage(strict)).toBe("zh-Hant");
    store.getState().chooseLanguage("en");
    expect(store.getState()).toMatchObject({ language: "en", notices: [{ type: "storage-refused" }] });
  });
});
