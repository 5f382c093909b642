import { foldText } from "../../src/model/fold-text.ts";

/** Marks that end a clause, in half and full width. */
export const CLAUSE_END = /[,\uff0c;\uff1b。:\uff1a!\uff01?\uff1f\n]/;
/** Marks that end a sentence, in half and full width. */
export const SENTENCE_END = /[。;\uff1b!\uff01?\uff1f\n]/;

/** Folded words without the square brackets that marked a part of them. Ranges count in `words`. */
export interface Bracketed {
  readonly words: string;
  /** [start, end) of the marked part; null when there were no brackets. */
  readonly marked: readonly [number, number] | null;
}

/** Folds words and removes one pair of square brackets. Null when they do not pair, are nested, hold nothing or occur twice. */
export function openBrackets(text: string): Bracketed | null {
  const open = text.indexOf("[");
  const close = text.indexOf("]");
  if (open === -1 && close === -1) return { words: foldText(text), marked: null };
  if (open !== text.lastIndexOf("[") || close !== text.lastIndexOf("]") || open === -1 || close <= open + 1)
    return null;
  // Brackets of full width are the plan's own, so those of the author are taken out before the words are folded.
  const before = foldText(text.slice(0, open));
  const inside = foldText(text.slice(open + 1, close));
  if (inside === "") return null;
  return {
    words: before + inside + foldText(text.slice(close + 1)),
    marked: [before.length, before.length + inside.length],
  };
}
