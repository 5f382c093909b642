import type { Passage } from "../../src/model/atlas.ts";
import { error, type Issue, warning } from "../issues.ts";
import type { Entry, EntryQuote } from "../sources/entry.ts";
import { openBrackets } from "../text/brackets.ts";
import { stripSpaces } from "../text/strip-spaces.ts";
import { findMark } from "./find-mark.ts";
import { findQuote } from "./find-quote.ts";
import { type Hit, rangeIn, type TextIndex } from "./text-index.ts";

/** A passage with the block it stands in and the line of the quote it came from. */
export interface LinkedPassage {
  readonly passage: Passage;
  readonly blockText: string;
  readonly line: number;
}

/** Finds every quote of a feature in its plan. Quotes that cannot be placed are issues and are left out. */
export function linkFeature(entry: Entry, index: TextIndex, issues: Issue[]): LinkedPassage[] {
  const linked: LinkedPassage[] = [];
  for (const quote of entry.quotes) {
    const passage = linkQuote(entry, quote, index, issues);
    if (passage === null) continue;
    const outer = linked.find((other) => overlaps(other.passage, passage.passage));
    if (outer !== undefined) {
      const message = `${entry.id}: the quote lies inside the one of line ${outer.line}; keep the one that says more`;
      issues.push(warning(entry.file, quote.line, "quote-duplicate", message));
    }
    linked.push(passage);
  }
  return linked;
}

function linkQuote(entry: Entry, quote: EntryQuote, index: TextIndex, issues: Issue[]): LinkedPassage | null {
  const fail = (code: string, message: string) => {
    // A list's quote fails alike for all its items: without the item's ID the run reports it once.
    const own = !quote.shared || code.startsWith("mark");
    const line = own && quote.shared ? entry.lineOf("mark") : quote.line;
    issues.push(error(entry.file, line, code, `${own ? entry.id : "list"}: ${message}`));
    return null;
  };
  const opened = openBrackets(stripSpaces(quote.text));
  if (opened === null) return fail("mark-brackets", "the brackets of the quote do not make one pair around some words");
  if (opened.marked !== null && quote.shared) {
    return fail("mark-brackets", "a list's quote takes no brackets; give the item a `mark` instead");
  }
  const hit = findQuote(index, opened.words, quote.in);
  if ("code" in hit) return fail(hit.code, hit.message);
  if (opened.marked !== null) return passageAt(hit, opened.words.length, opened.marked, quote.line);

  const { mark, siblings: others } = quote;
  const found = findMark(opened.words, { mark, name: entry.name, aliases: entry.aliases, others });
  if ("code" in found) return fail(found.code, found.message);
  if (found.doubt !== null) {
    const line = quote.shared ? entry.lineOf("mark") : quote.line;
    issues.push(warning(entry.file, line, "mark-ambiguous", `${entry.id}: ${found.doubt}; give it a \`mark\``));
  }
  return passageAt(hit, opened.words.length, found.range, quote.line);
}

function passageAt(hit: Hit, length: number, mark: readonly [number, number], line: number): LinkedPassage {
  const { block } = hit;
  const [start, end] = rangeIn(block, hit.at, length);
  const exact = block.text.slice(start, end);
  const passage: Passage = {
    section: block.section,
    block: block.block,
    start,
    end,
    exact,
    mark: rangeIn(block, hit.at + mark[0], mark[1] - mark[0]),
  };
  return { passage, blockText: block.text, line };
}

function overlaps(a: Passage, b: Passage): boolean {
  if (a.block !== b.block) return false;
  return (a.start <= b.start && b.end <= a.end) || (b.start <= a.start && a.end <= b.end);
}
