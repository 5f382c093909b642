import { inScope } from "../text/section-scope.ts";
import { stripSpaces } from "../text/strip-spaces.ts";
import { didYouMean } from "../text/suggest.ts";
import { nearestRun } from "./nearest.ts";
import { findAll, type Hit, type TextIndex } from "./text-index.ts";

/** Why a quote has no place in the plan. */
export interface QuoteFault {
  readonly code: "quote-not-found" | "quote-ambiguous" | "unknown-section";
  readonly message: string;
}

/**
 * The one place where a quote stands, white space ignored.
 * `words` is the stripped quote; `scope` is its `in`, or null.
 */
export function findQuote(index: TextIndex, words: string, scope: string | null): Hit | QuoteFault {
  const everywhere = findAll(index, words);
  if (scope !== null && !index.sections.some((section) => inScope(section, scope))) {
    const endings = index.sections.flatMap((section) => [section, section.split("__").at(-1) ?? section]);
    const stands = everywhere.length > 0 ? ` The quote stands in ${sectionsOf(everywhere)}.` : "";
    const message = `${index.plan} has no section ${scope}.${stands || didYouMean(scope, endings)}`;
    return { code: "unknown-section", message };
  }
  const hits = scope === null ? everywhere : everywhere.filter((hit) => inScope(hit.block.section, scope));
  const [hit] = hits;
  if (hit === undefined) return { code: "quote-not-found", message: whyNotFound(index, words, scope, everywhere) };
  if (hits.length === 1) return hit;

  const within = sectionsOf(hits);
  const mend =
    scope === null && new Set(hits.map((each) => each.block.section)).size > 1
      ? "say which with `in`, or quote more of the sentence"
      : "quote more of the sentence";
  const message = `${show(words)} stands ${hits.length} times, in ${within}; ${mend}`;
  return { code: "quote-ambiguous", message };
}

function whyNotFound(index: TextIndex, words: string, scope: string | null, everywhere: readonly Hit[]): string {
  if (everywhere.length > 0) return `${show(words)} is not in ${scope} but in ${sectionsOf(everywhere)}; mend \`in\``;
  const run = nearestRun(index, words);
  if (run === null) return `${show(words)} is not in the plan, nor anything like it; copy the words from plan.txt`;
  const start = Math.max(0, run.at - run.from);
  const there = run.block.stripped.slice(start, start + words.length + 4);
  const agreed = words.slice(run.from, run.from + run.length);
  const ends = start + words.length > run.block.stripped.length + 1 ? " (the paragraph ends there)" : "";
  return `${show(words)} is not in the plan. Nearest is ${run.block.section}: ${show(there)}${ends}, which agrees in ${show(agreed)}`;
}

function sectionsOf(hits: readonly Hit[]): string {
  return [...new Set(hits.map((hit) => hit.block.section))].join(", ");
}

function show(words: string): string {
  const text = stripSpaces(words);
  return `「${text.length > 90 ? `${text.slice(0, 88)}……` : text}」`;
}
