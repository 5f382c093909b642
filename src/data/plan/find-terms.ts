import type { Block, Term } from "../../model/atlas.ts";
import { foldText, foldWithOffsets } from "../../model/fold-text.ts";
import { plainForm } from "../../model/plain-form.ts";
import type { Mention } from "./plan-data.ts";

/** A term of the glossary, and the characters [start, end) of a text where it stands. */
export interface FoundTerm {
  readonly term: Term;
  readonly start: number;
  readonly end: number;
  /**
   * The words are, or lie in, the name of a feature: a click on them opens the feature, so the explanation stands
   * beside.
   */
  readonly inName: boolean;
}

/** A text and its glossary place quotation marks differently: “三变”改革, “三变改革”. */
const QUOTES = /[“”‘’"「」『』]/;

/**
 * The first occurrence of each term of the glossary in one block; of terms that overlap only the longest. A term is not
 * found in the block that explains it, nor where the name of a feature covers only a part of it.
 */
export function findTerms(block: Block, terms: readonly Term[], mentions: readonly Mention[]): FoundTerm[] {
  const { words: text, ranges } = foldWithOffsets(block.text, withoutQuotes);
  const found: FoundTerm[] = [];
  const longestFirst = [...terms].sort((a, b) => b.term.length - a.term.length);
  for (const term of longestFirst) {
    if (term.block === block.id) continue;
    const words = foldText(term.term, withoutQuotes);
    if (words === "") continue;
    for (let from = text.indexOf(words); from !== -1; from = text.indexOf(words, from + 1)) {
      const start = ranges[from]?.[0] ?? 0;
      const end = ranges[from + words.length - 1]?.[1] ?? 0;
      const taken = found.some((other) => start < other.end && other.start < end);
      const names = mentions.filter(({ mark }) => start < mark[1] && mark[0] < end);
      const isClear = names.every(({ mark }) => mark[0] <= start && end <= mark[1]);
      if (taken || !isClear) continue;
      found.push({ term, start, end, inName: names.length > 0 });
      break;
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

function withoutQuotes(character: string): string {
  return QUOTES.test(character) ? "" : plainForm(character);
}
