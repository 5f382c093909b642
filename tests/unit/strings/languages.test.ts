import { Converter } from "opencc-js/cn2t";
import { describe, expect, test } from "vitest";
import { allWords } from "../../support/words.ts";

const { "zh-Hans": zhHans, "zh-Hant": zhHant, en } = allWords;

/** Every text of a language by its path. Functions are called with two numbers. */
function textsOf(words: object, path = ""): Map<string, string> {
  const texts = new Map<string, string>();
  for (const [key, value] of Object.entries(words)) {
    const here = `${path}${key}`;
    if (typeof value === "string") texts.set(here, value);
    else if (typeof value === "function") texts.set(here, String(value(3, 2)));
    else for (const [below, text] of textsOf(value, `${here}.`)) texts.set(below, text);
  }
  return texts;
}

const source = textsOf(zhHans);

describe.each([
  ["简体", zhHans],
  ["繁體", zhHant],
  ["English", en],
])("the words in %s", (_name, words) => {
  test("begin and end with no space: words are joined by the punctuation only", () => {
    expect([...textsOf(words)].filter(([, text]) => text !== text.trim())).toEqual([]);
  });
});

describe.each([
  ["繁體", zhHant],
  ["English", en],
])("the words in %s", (_name, words) => {
  const texts = textsOf(words);

  test("have the keys of the source, no more and no less", () => {
    expect([...texts.keys()]).toEqual([...source.keys()]);
  });

  test("leave nothing empty", () => {
    expect([...texts].filter(([, text]) => text.trim() === "")).toEqual([]);
  });
});

test("lists, labels and sentences are put together with the marks of the language", () => {
  const joined = [zhHans, zhHant, en].map(({ punctuation: { list, longList, labelled, sentences, brackets } }) => [
    list("a", "b"),
    longList("a", "b"),
    labelled("a", "b"),
    sentences("a", "b"),
    brackets("a"),
  ]);
  expect(joined).toEqual([
    ["a、b", "a；b", "a：b", "ab", "（a）"],
    ["a、b", "a；b", "a：b", "ab", "（a）"],
    ["a, b", "a; b", "a: b", "a b", "(a)"],
  ]);
});

test("the words in 繁體 hold no character that only 简体 has", () => {
  const toTraditional = Converter({ from: "cn", to: "t" });
  const simplified = [...textsOf(zhHant)].filter(
    ([key, text]) => !key.startsWith("languages.") && [...text].some((letter) => toTraditional(letter) !== letter),
  );
  expect(simplified).toEqual([]);
});

test("the words in English hold no Chinese but the names of the languages", () => {
  const chinese = [...textsOf(en)].filter(
    ([key, text]) => !key.startsWith("languages.") && /\p{Script=Han}/u.test(text),
  );
  expect(chinese).toEqual([]);
});
