import { didYouMean } from "../text/suggest.ts";
import { nearestRun } from "./nearest-run.ts";
import { findAll, findIn, inScope, rangeIn, type TextIndex, type TextMatch } from "./text-index.ts";

/** Why a quote has no place in the plan. */
export interface QuoteFault {
  readonly code: "quote-not-found" | "quote-ambiguous" | "unknown-section";
  readonly message: string;
}

/**
 * The one place where a quote stands, or words that look the same (`foldText`).
 * @param words the quote, folded
 * @param scope the quote's `in`, or null
 */
export function findQuote(index: TextIndex, words: string, scope: string | null): TextMatch | QuoteFault {
  const matches = findIn(index, words, scope);
  const [match] = matches;
  if (match !== undefined && matches.length === 1) return match;
  const everywhere = findAll(index, words);
  if (scope !== null && !index.sections.some((section) => inScope(section, scope))) {
    const endings = index.sections.flatMap((section) => [section, section.split("__").at(-1) ?? section]);
    const stands = everywhere.length > 0 ? ` The quote stands in ${sectionsOf(everywhere)}.` : "";
    const message = `${index.plan} has no section ${scope}.${stands || didYouMean(scope, endings)}`;
    return { code: "unknown-section", message };
  }
  if (match === undefined) return { code: "quote-not-found", message: whyNotFound(index, words, scope, everywhere) };

  const mend =
    scope === null && new Set(matches.map(({ block }) => block.section)).size > 1
      ? "say which with `in`, or quote more of the sentence"
      : "quote more of the sentence";
  const message = `${shorten(words)} stands ${matches.length} times, in ${sectionsOf(matches)}; ${mend}`;
  return { code: "quote-ambiguous", message };
}

function whyNotFound(index: TextIndex, words: string, scope: string | null, everywhere: readonly TextMatch[]): string {
  if (everywhere.length > 0) {
    return `${shorten(words)} is not in ${scope} but in ${sectionsOf(everywhere)}; mend \`in\``;
  }
  const run = nearestRun(index, words);
  if (run === null) return `${shorten(words)} is not in the plan, nor anything like it; copy the words from plan.txt`;
  const start = Math.max(0, run.at - run.from);
  const length = Math.min(words.length + 4, run.block.words.length - start);
  const there = run.block.text.slice(...rangeIn(run.block, start, length));
  const agreed = words.slice(run.from, run.from + run.length);
  const ends = start + words.length > run.block.words.length + 1 ? " (the paragraph ends there)" : "";
  return `${shorten(words)} is not in the plan. Nearest is ${run.block.section}: ${shorten(there)}${ends}, which agrees in ${shorten(agreed)}`;
}

function sectionsOf(matches: readonly TextMatch[]): string {
  return [...new Set(matches.map(({ block }) => block.section))].join(", ");
}

/** Words for a message, cut where they are long. */
function shorten(words: string): string {
  const text = words.replace(/\s/gu, "");
  return `「${text.length > 90 ? `${text.slice(0, 88)}……` : text}」`;
}
