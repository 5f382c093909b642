import type { Passage } from "../../src/model/atlas.ts";
import type { FileLine, Report } from "../report.ts";
import type { Entry, EntryQuote } from "../sources/entry.ts";
import { openBrackets } from "../text/punctuation.ts";
import { findMark } from "./find-mark.ts";
import { findQuote } from "./find-quote.ts";
import { passageAt, type TextIndex } from "./text-index.ts";

/** What every step of linking one plan needs. */
export interface LinkContext {
  readonly index: TextIndex;
  readonly report: Report;
}

/** A passage with the text of its block and the place of the quote in the register. */
export interface LinkedPassage {
  readonly passage: Passage;
  readonly blockText: string;
  readonly at: FileLine;
}

/** Finds every quote of a feature in its plan. A quote that is not found, or not once, is reported and left out. */
export function linkFeature(context: LinkContext, entry: Entry): LinkedPassage[] {
  const linked: LinkedPassage[] = [];
  for (const quote of entry.quotes) {
    const passage = linkQuote(context, entry, quote);
    if (passage === null) continue;
    const outer = linked.find((other) => holdsOther(other.passage, passage.passage));
    if (outer !== undefined) {
      const message = `${entry.id}: the quote lies inside the one of line ${outer.at.line}; keep the one that says more`;
      context.report.warning(quote.at, "quote-duplicate", message);
    }
    linked.push(passage);
  }
  return linked;
}

function linkQuote({ index, report }: LinkContext, entry: Entry, quote: EntryQuote): LinkedPassage | null {
  // A mark belongs to the item, a list's quote to the list.
  const markAt = () => (quote.shared ? entry.at("mark") : quote.at);
  const fail = (code: string, message: string) => {
    const isOwn = !quote.shared || code.startsWith("mark");
    // The quote of a list fails for each item in the same way: without the item's ID the report has it once.
    if (isOwn) report.error(markAt(), code, `${entry.id}: ${message}`);
    else report.error(quote.at, code, `list: ${message}`);
    return null;
  };
  const opened = openBrackets(quote.text);
  if (opened === null) return fail("mark-brackets", "the brackets of the quote do not make one pair around some words");
  if (opened.marked !== null && quote.shared) {
    return fail("mark-brackets", "a list's quote takes no brackets; give the item a `mark` instead");
  }
  const match = findQuote(index, opened.words, quote.in);
  if ("code" in match) return fail(match.code, match.message);
  const linked = (marked: readonly [number, number]): LinkedPassage => ({
    passage: passageAt(match, opened.words.length, marked),
    blockText: match.block.text,
    at: quote.at,
  });
  if (opened.marked !== null) return linked(opened.marked);

  const { mark, siblings: others } = quote;
  const found = findMark(opened.words, { mark, name: entry.name, aliases: entry.aliases, others });
  if ("code" in found) return fail(found.code, found.message);
  if (found.doubt !== null) {
    report.warning(markAt(), "mark-ambiguous", `${entry.id}: ${found.doubt}; give it a \`mark\``);
  }
  return linked(found.range);
}

/** Whether one of two passages lies inside the other. */
function holdsOther(a: Passage, b: Passage): boolean {
  if (a.block !== b.block) return false;
  return (a.start <= b.start && b.end <= a.end) || (b.start <= a.start && a.end <= b.end);
}
