import { plainForm } from "./plain-form.ts";

/** What a character (a code point) of a text is compared as; may be empty, or longer than the character. */
export type FoldCharacter = (character: string) => string;

/** A text as it is compared, and the way back to the text itself. */
export interface FoldedText {
  readonly words: string;
  /** Of each UTF-16 unit of `words`: [start, end) of the character of the text that it comes from. */
  readonly ranges: readonly (readonly [number, number])[];
}

/** The characters of a text that units [start, end) of its folded form stand for. */
export function unfold(text: string, { ranges }: FoldedText, start: number, end: number): string {
  const first = ranges[start]?.[0] ?? text.length;
  return text.slice(first, ranges[end - 1]?.[1] ?? first);
}

/** The text as it is compared. */
export function foldText(text: string, fold: FoldCharacter = plainForm): string {
  let words = "";
  for (const character of text) words += fold(character);
  return words;
}

/** The text as it is compared, with offsets. `foldText` is faster where they are not wanted. */
export function foldWithOffsets(text: string, fold: FoldCharacter = plainForm): FoldedText {
  const ranges: (readonly [number, number])[] = [];
  let words = "";
  let start = 0;
  for (const character of text) {
    const range = [start, start + character.length] as const;
    const form = fold(character);
    for (let unit = 0; unit < form.length; unit += 1) ranges.push(range);
    words += form;
    start = range[1];
  }
  return { words, ranges };
}
