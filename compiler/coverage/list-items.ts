/** A range [start, end) of a block's text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

const clauseEnd = /[,\uff0c;\uff1b。:\uff1a!\uff01?\uff1f\n]/;
const opening = /[(\uff08【〔“「《]/;
const closing = /[)\uff09】〕”」》]/;

/**
 * The items of the lists in a paragraph: what stands between 、 in a clause that has one. Brackets and quotation marks
 * are not cut open: what they hold belongs to the item before them.
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
    if (opening.test(character)) depth++;
    else if (closing.test(character)) depth = Math.max(0, depth - 1);
    else if (character === "、" && depth === 0) endItem(at);
    else if (/[。\n]/.test(character) || (depth === 0 && clauseEnd.test(character))) endClause(at);
  }
  endClause(text.length);
  return items;
}

export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
