import { foldWithOffsets } from "../../model/fold-text.ts";
import type { NormalizeScript } from "../../model/normalize-script.ts";
import type { Range, Snippet } from "./search-source.ts";

/** Characters of a snippet before its first match, and characters in total. */
const LEAD = 18;
const LENGTH = 76;

/** The ranges of a text that the normalized terms match, in order; ranges that touch are joined. */
export function findMatches(text: string, terms: readonly string[], normalizeScript: NormalizeScript): Range[] {
  const { words, ranges } = foldWithOffsets(text, normalizeScript);
  const found: Range[] = [];
  for (const term of terms) {
    if (term === "") continue;
    for (let at = words.indexOf(term); at !== -1; at = words.indexOf(term, at + term.length)) {
      const first = ranges[at];
      const last = ranges[at + term.length - 1];
      if (first !== undefined && last !== undefined) found.push([first[0], last[1]]);
    }
  }
  found.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const joined: Range[] = [];
  for (const [start, end] of found) {
    const last = joined.at(-1);
    if (last !== undefined && start <= last[1]) joined[joined.length - 1] = [last[0], Math.max(last[1], end)];
    else joined.push([start, end]);
  }
  return joined;
}

/**
 * A piece of a text around its first match. It begins with a clause if one begins near; its matches count from its own
 * start.
 */
export function cutSnippet(text: string, matches: readonly Range[]): Snippet {
  const [first] = matches;
  const from = first === undefined ? 0 : clauseBefore(text, first[0]);
  const to = Math.min(text.length, Math.max(from + LENGTH, first?.[1] ?? 0));
  return {
    text: text.slice(from, to),
    matches: matches
      .filter(([start]) => start < to)
      .map(([start, end]): Range => [start - from, Math.min(end, to) - from]),
    cutBefore: from > 0,
    cutAfter: to < text.length,
  };
}

function clauseBefore(text: string, start: number): number {
  const earliest = Math.max(0, start - LEAD);
  if (earliest === 0) return 0;
  const clause = /[。;,、:\uff1b\uff0c\uff1a\n]/u.exec(text.slice(earliest, start));
  return clause === null ? earliest : earliest + clause.index + 1;
}
