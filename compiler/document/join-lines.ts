import type { NamedLines } from "./grammar-lines.ts";
import type { Line } from "./lines.ts";
import type { Draft } from "./outline.ts";

/** One paragraph: the lines that a page break may have made of it. */
export type Paragraph = readonly [Line, ...Line[]];

/** Ends a paragraph, in full or half width. `%` is among them as scrapes lose the full stop behind it. */
const END = /[。”…%!?;:\uFF01\uFF1F\uFF1B\uFF1A]$/u;

/**
 * The paragraphs of a section. In running text a line goes on the one before it when that one ends without a full
 * stop. Rows of boxes and annexes and the titles of the front end without one by nature, so there a line stands alone.
 * The grammar's `joins` and `apart` overrule both, and what `resumes` after a box is a new paragraph.
 */
export function joinLines(section: Pick<Draft, "id" | "type">, lines: readonly Line[], named: NamedLines): Paragraph[] {
  const running = section.type !== "box" && !/^(front|annex)/.test(section.id);
  const paragraphs: [Line, ...Line[]][] = [];
  for (const line of lines) {
    const last = paragraphs.at(-1);
    const begins = named.apart.has(line.number) || named.resumes.has(line.number);
    const unfinished = running && !END.test(last?.at(-1)?.text ?? "");
    if (last !== undefined && !begins && (unfinished || named.joins.has(line.number))) last.push(line);
    else paragraphs.push([line]);
  }
  return paragraphs;
}
