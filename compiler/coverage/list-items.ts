import { CLAUSE_END } from "../text/punctuation.ts";

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
