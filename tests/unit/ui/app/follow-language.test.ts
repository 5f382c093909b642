import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { store } from "../../../../src/state/store.ts";
import { showLanguage } from "../../../../src/ui/app/follow-language.ts";
import { resetState } from "../../../support/state.ts";

const words = vi.hoisted(() => ({ come: (): Promise<void> => Promise.resolve() }));
vi.mock("../../../../src/strings/use-strings.ts", () => ({ setLanguage: () => words.come() }));

beforeEach(() => {
  resetState();
  store.getState().chooseLanguage("en");
  vi.spyOn(console, "error").mockReturnValue();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

test("words that do not come are told of, and the notice goes when they come after all", async () => {
  words.come = () => Promise.reject(new TypeError("Failed to fetch"));
  await showLanguage("en");
  expect(store.getState().notices).toEqual([{ type: "language-failed", language: "en" }]);
  words.come = () => Promise.resolve();
  await showLanguage("en");
  expect(store.getState().notices).toEqual([]);
});

test("words that hang are told of; a language that is no longer chosen is not", async () => {
  vi.useFakeTimers();
  words.come = () => new Promise(() => undefined);
  void showLanguage("zh-Hant");
  void showLanguage("en");
  await vi.advanceTimersByTimeAsync(20_000);
  expect(store.getState().notices).toEqual([{ type: "language-failed", language: "en" }]);
});
