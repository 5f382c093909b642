import { foldText } from "./fold-text.ts";

/** A character that does not belong into a Chinese text, since another one looks the same or nobody can see or read it. */
const ODD =
  /[\u2e80-\u2fdf\ufb00-\ufb06\uff10-\uff19\uff21-\uff3a\uff41-\uff5a\uff61-\uffdc\u{1d400}-\u{1d7ff}\p{Co}\ufffd]|\p{Default_Ignorable_Code_Point}|[\uf900-\ufaff\u{2f800}-\u{2fa1f}]/gu;
/** No agreed meaning: it shows as an empty box, or as what one font has there. */
const UNREADABLE = /[\p{Co}\ufffd]/u;
const ODD_SPACE = /[^\S ]/gu;

/** Each odd character of a text once, with what it should be: `⻓ (U+2ED3, write 长)`. Any white space is allowed. */
export function describeOddCharacters(text: string): string[] {
  return describeAll(text.match(ODD) ?? []);
}

/** The same for a name, where a space is the only white space. */
export function describeOddInName(name: string): string[] {
  return [...describeOddCharacters(name), ...describeAll(name.match(ODD_SPACE) ?? [])];
}

function describeAll(found: readonly string[]): string[] {
  // Some characters of the ranges are what they look like.
  return [...new Set(found)]
    .filter((character) => UNREADABLE.test(character) || foldText(character) !== character)
    .map(describe);
}

function describe(character: string): string {
  const code = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
  if (UNREADABLE.test(character)) return `${code} (no character that can be read)`;
  if (/\s/u.test(character)) return `${code} (a space of another kind)`;
  const form = foldText(character);
  return form === "" ? `${code} (cannot be seen)` : `${character} (${code}, write ${form})`;
}
