import { CLAUSE_END } from "./punctuation.ts";

/** A range [start, end) of a block's text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

const OPENING = /[(\uff08【〔“「《]/;
const CLOSING = /[)\uff09】〕”」》]/;

/**
 * The items of the lists in a paragraph: the parts of a clause between 、. Text in brackets or quotation marks is not
 * split; it belongs to its item.
 */
export function listItems(text: string): Span[] {
  const items: Span[] = [];
  let clause: Span[] = [];
  let start = 0;
  let depth = 0;
  const endItem = (end: number) => {
    if (text.slice(start, end).trim() !== "") clause.push({ start, end });
    start = end + 1;
  };
  const endClause = (end: number) => {
    endItem(end);
    if (clause.length > 1) items.push(...clause);
    clause = [];
    depth = 0;
  };
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    if (OPENING.test(character)) depth++;
    else if (CLOSING.test(character)) depth = Math.max(0, depth - 1);
    else if (character === "、" && depth === 0) endItem(at);
    else if (/[。\n]/.test(character) || (depth === 0 && CLAUSE_END.test(character))) endClause(at);
  }
  endClause(text.length);
  return items;
}

export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/**
 * How many items stand beside the one at an offset: those of its clause, or of the brackets within it, whichever are more. 1
 * where there is no list.
 */
export function listLength(text: string, offset: number): number {
  let depth = 0;
  let start = offset;
  for (; start > 0; start--) {
    const character = text.charAt(start - 1);
    if (CLOSING.test(character)) depth++;
    else if (OPENING.test(character)) {
      if (depth === 0) break;
      depth--;
    } else if (/[。\n]/.test(character) || (depth === 0 && CLAUSE_END.test(character))) break;
  }
  const isBracket = start > 0 && OPENING.test(text.charAt(start - 1));
  const clause = text.slice(start);
  const inner = countFrom(clause);
  return isBracket ? Math.max(inner, listLength(text, start - 1)) : inner;
}

/** The items of the list that some words begin with. */
function countFrom(words: string): number {
  let depth = 0;
  let items = 1;
  for (const character of words) {
    if (OPENING.test(character)) depth++;
    else if (CLOSING.test(character)) {
      if (depth === 0) break;
      depth--;
    } else if (character === "、" && depth === 0) items++;
    else if (/[。\n]/.test(character) || (depth === 0 && CLAUSE_END.test(character))) break;
  }
  return items;
}
