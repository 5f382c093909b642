import { foldText } from "../../src/model/fold-text.ts";
import { openBrackets } from "../text/punctuation.ts";

/** Where in a quote the words stand that name the feature. */
export interface MarkFound {
  /** [start, end) in the folded quote. */
  readonly range: readonly [number, number];
  /** A doubt worth a warning, or null. */
  readonly doubt: string | null;
}

export interface MarkFault {
  readonly code: "mark-not-found" | "mark-ambiguous" | "mark-brackets";
  readonly message: string;
}

/** Words that can name a feature in a quote. They are tried in this order. */
export interface MarkWords {
  /** The register's `mark`, which may have brackets around a part: `至[临江]`. */
  readonly mark: string | null;
  readonly name: string;
  readonly aliases: readonly string[];
  /** Words of other features. Where one of them contains the words that are looked for, it names that other feature. */
  readonly others: readonly string[];
}

/**
 * Finds a feature's words in a folded quote: its `mark`, else its name, else the longest alias that occurs.
 * A `mark` must stand once. Of a name that stands several times the first counts.
 */
export function findMark(quote: string, words: MarkWords): MarkFound | MarkFault {
  if (words.mark !== null) return findExplicit(quote, words.mark, words.others);
  const aliases = [...words.aliases].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  for (const candidate of [words.name, ...aliases].map((each) => foldText(each))) {
    const first = quote.indexOf(candidate);
    if (first === -1 || candidate === "") continue;
    const free = standingAlone(quote, candidate, words.others);
    const start = free[0] ?? first;
    const doubt = free[0] === undefined ? `「${candidate}」 stands in the quote only inside a longer name` : null;
    return { range: [start, start + candidate.length], doubt };
  }
  const tried = [words.name, ...aliases].join(", ");
  const message = `none of ${tried} stands in the quote; say which words name the feature with [brackets], \`mark\` or an alias`;
  return { code: "mark-not-found", message };
}

function findExplicit(quote: string, mark: string, others: readonly string[]): MarkFound | MarkFault {
  const opened = openBrackets(mark);
  if (opened === null) {
    return {
      code: "mark-brackets",
      message: `the brackets of the mark ${mark} do not make one pair around some words`,
    };
  }
  const { words, marked } = opened;
  const all = occurrences(quote, words);
  const free = standingAlone(quote, words, others);
  const starts = free.length > 0 ? free : all;
  const [start] = starts;
  if (start === undefined) {
    return { code: "mark-not-found", message: `the mark ${mark} does not stand in the quote 「${quote}」` };
  }
  if (starts.length > 1) {
    const mend = "give more of the words around it and bracket its own, like `至[临江]、`";
    return { code: "mark-ambiguous", message: `the mark ${mark} stands ${starts.length} times in the quote; ${mend}` };
  }
  const [from, to] = marked ?? [0, words.length];
  return { range: [start + from, start + to], doubt: null };
}

/** Starts of the occurrences that are no part of longer words of another feature. */
function standingAlone(quote: string, words: string, others: readonly string[]): number[] {
  const longer = others.map(plainWords).filter((other) => other.length > words.length && other.includes(words));
  const taken = longer.flatMap((other) =>
    occurrences(quote, other).map((start) => [start, start + other.length] as const),
  );
  return occurrences(quote, words).filter(
    (start) => !taken.some(([from, to]) => from <= start && start + words.length <= to),
  );
}

function plainWords(words: string): string {
  return foldText(words.replace(/[[\]]/g, ""));
}

/** None of no words, which would stand everywhere. */
function occurrences(text: string, words: string): number[] {
  if (words === "") return [];
  const starts: number[] = [];
  for (let start = text.indexOf(words); start !== -1; start = text.indexOf(words, start + words.length)) {
    starts.push(start);
  }
  return starts;
}
