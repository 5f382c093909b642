import type { FoundTerm } from "../../../data/plan/find-terms.ts";
import type { Mention } from "../../../data/plan/plan-data.ts";
import type { Term } from "../../../model/atlas.ts";

/** A piece of text of one kind: plain, or the name of one or more features; in the open passage or not. */
export interface Segment {
  readonly text: string;
  readonly start: number;
  /** Features that this text names, the most specific first. Empty for plain text. */
  readonly features: readonly string[];
  readonly inPassage: boolean;
  /** Whether it belongs to a number that the text gives for the open feature. */
  readonly isNumber: boolean;
  /** The term of the glossary that this plain text belongs to. */
  readonly term: Term | null;
  /** The term within this name that is explained right after it. */
  readonly explained: Term | null;
}

/**
 * Cuts characters [from, to) of a block into segments. Names may nest (汉丰湖 inside
 * 汉丰湖国家级旅游度假区): a segment belongs to the shortest name that covers it.
 */
export function cutSegments(
  text: string,
  [from, to]: readonly [number, number],
  mentions: readonly Mention[],
  passage: readonly [number, number] | null,
  terms: readonly FoundTerm[] = [],
  numbers: readonly (readonly [number, number])[] = [],
): Segment[] {
  const cuts = new Set<number>([from, to]);
  const cut = (offset: number): void => {
    if (offset > from && offset < to) cuts.add(offset);
  };
  for (const { mark } of mentions) {
    cut(mark[0]);
    cut(mark[1]);
  }
  for (const { start, end } of terms) {
    cut(start);
    cut(end);
  }
  for (const [start, end] of passage === null ? numbers : [passage, ...numbers]) {
    cut(start);
    cut(end);
  }
  const edges = [...cuts].sort((a, b) => a - b);
  const segments: Segment[] = [];
  for (const [index, start] of edges.entries()) {
    const end = edges[index + 1];
    if (end === undefined) break;
    const here = terms.find((each) => each.start <= start && end <= each.end);
    segments.push({
      text: text.slice(start, end),
      start,
      features: namesAt(mentions, start, end),
      isNumber: numbers.some((number) => number[0] <= start && end <= number[1]),
      inPassage: passage !== null && passage[0] <= start && end <= passage[1],
      term: here === undefined || here.inName ? null : here.term,
      explained: here?.inName && here.end === end ? here.term : null,
    });
  }
  return segments;
}

function namesAt(mentions: readonly Mention[], start: number, end: number): string[] {
  const covering = mentions.filter(({ mark }) => mark[0] <= start && end <= mark[1]);
  const shortest = Math.min(...covering.map(({ mark }) => mark[1] - mark[0]));
  const own = covering.filter(({ mark }) => mark[1] - mark[0] === shortest);
  return [...new Set(own.map(({ feature }) => feature.id))];
}
