import { openBrackets } from "../text/brackets.ts";
import { stripSpaces } from "../text/strip-spaces.ts";

/** Where in a quote a feature's own words stand: stripped offsets [start, end). */
export interface MarkFound {
  readonly range: readonly [number, number];
  /** A doubt worth a warning, or null. */
  readonly doubt: string | null;
}

export interface MarkFault {
  readonly code: "mark-not-found" | "mark-ambiguous" | "mark-brackets";
  readonly message: string;
}

/** What names a feature in a quote, in the order in which it is tried. */
export interface MarkWords {
  /** The register's explicit `mark`, which may itself bracket a part: `至[临江]`. */
  readonly mark: string | null;
  readonly name: string;
  readonly aliases: readonly string[];
  /** Words of other features; an occurrence inside a longer one of these names that other feature. */
  readonly others: readonly string[];
}

/**
 * Finds a feature's words in a stripped quote: the explicit mark, else the name, else the longest alias that occurs.
 * An explicit mark must stand once; of a name that stands several times the first counts.
 */
export function findMark(quote: string, words: MarkWords): MarkFound | MarkFault {
  if (words.mark !== null) return findExplicit(quote, words.mark, words.others);
  const aliases = [...words.aliases].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  for (const candidate of [words.name, ...aliases].map(stripSpaces)) {
    const first = quote.indexOf(candidate);
    if (first === -1) continue;
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
  const opened = openBrackets(stripSpaces(mark));
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

/** Starts of the occurrences that are not part of a longer one of the other words. */
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
  return stripSpaces(words).replace(/[[\]]/g, "");
}

function occurrences(text: string, words: string): number[] {
  const starts: number[] = [];
  for (let start = text.indexOf(words); start !== -1; start = text.indexOf(words, start + words.length)) {
    starts.push(start);
  }
  return starts;
}
