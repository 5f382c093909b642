import { expect, it } from "vitest";
import { findEscaped, findUnwanted } from "../../../../compiler/text/unwanted.ts";

it.each([
  ["\0", "U+0000 (NUL, a control character)"],
  ["\x07", "U+0007 (a control character)"],
  ["\f", "U+000C (a control character)"],
  ["\x7f", "U+007F (a control character)"],
  ["\x85", "U+0085 (a control character)"],
  ["\x9f", "U+009F (a control character)"],
  ["\ud800", "U+D800 (half of a character)"],
  ["\ufdd0", "U+FDD0 (no character)"],
  ["\ufffe", "U+FFFE (no character)"],
  ["\uffff", "U+FFFF (no character)"],
  ["\u{1fffe}", "U+1FFFE (no character)"],
  ["\u061c", "U+061C (a mark that turns the direction of writing)"],
  ["\u200f", "U+200F (a mark that turns the direction of writing)"],
  ["\u202e", "U+202E (a mark that turns the direction of writing)"],
  ["\u2067", "U+2067 (a mark that turns the direction of writing)"],
])("names the character %j by its number, and where it stands", (character, words) => {
  expect(findUnwanted(`天白${character}水库`)).toEqual({ offset: 2, words: `the character ${words}` });
});

it("has nothing against what plans print", () => {
  expect(findUnwanted("第一章 总则\t“十四五”\r\n\u3000𠮷野河 Ⅲ级·㎡ 80%\u200b—…")).toBeNull();
});

it("finds what a text gives by its number, and takes no backslash for one", () => {
  expect(findEscaped('{"a":"\\u5929\\u0000"}')).toMatchObject({ offset: 6 });
  expect(findEscaped('{"a":"\\b"}')?.words).toContain("U+0008");
  expect(findEscaped('{"a":"\\ud842\\udfb7"}')).toBeNull();
  expect(findEscaped('{"a":"\\ud842"}')?.words).toContain("U+D842");
  expect(findEscaped('{"a":"\\\\u0000"}')).toBeNull();
});
