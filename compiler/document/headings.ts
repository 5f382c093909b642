import type { HeadingRule } from "../../src/model/authored.ts";
import { foldText } from "../../src/model/fold-text.ts";
import { readNumeral } from "../text/numerals.ts";
import { readMatchText } from "../text/pattern.ts";
import type { DocumentContext } from "./document-context.ts";
import { readPattern } from "./read-pattern.ts";

/** What a heading line says. */
export interface HeadingMatch {
  readonly type: HeadingRule["type"];
  readonly label: string;
  readonly title: string;
  /** Null where the document does not number it. */
  readonly number: number | null;
}

/** The groups that a pattern of headings may name. */
const GROUPS = ["label", "number", "title"];

/** Reads lines as headings, and knows which rules have found one. */
export interface HeadingMatcher {
  match(text: string): HeadingMatch | null;
  /** Indexes of the rules that no line has matched so far. */
  unused(): number[];
}

/**
 * Makes what reads a line as a heading; null for any other line. Rules are tried in order, and one whose
 * pattern cannot be used is reported and left out. The heading of an item is the start of its paragraph; every other
 * heading is a whole line.
 */
export function headingMatcher(context: DocumentContext): HeadingMatcher {
  const rules = context.grammar.headings.flatMap((rule, index) => {
    const pattern = readPattern(context, ["grammar", "headings", index, "pattern"], rule.pattern, GROUPS);
    return pattern === null ? [] : [{ index, rule, pattern }];
  });
  const used = new Set<number>();
  const match = (text: string): HeadingMatch | null => {
    const line = readMatchText(text);
    for (const { index, rule, pattern } of rules) {
      const groups = rule.type === "item" ? pattern.matchStart(line) : pattern.matchWhole(line);
      if (groups === null) continue;
      used.add(index);
      const { label, number, title } = groups;
      return {
        type: rule.type,
        label: rule.label ?? label ?? "",
        title: (title ?? "").trim(),
        number: rule.number ?? (number === undefined ? null : parseNumber(foldText(number))),
      };
    }
    return null;
  };
  return { match, unused: () => rules.flatMap(({ index }) => (used.has(index) ? [] : index)) };
}

const NUMERAL = /^(?=.)(?:\d+|(?:[一二三四五六七八九]?十)?[一二三四五六七八九]?)$/u;

/** The value of a number in a heading: `二十八`, `十`, `18`. Up to 99, as no plan has more chapters. NaN when it is none. */
function parseNumber(text: string): number {
  return NUMERAL.test(text) ? readNumeral(text) : Number.NaN;
}

/** A section's ID and what it was made from. */
export interface SectionNumber {
  readonly id: string;
  readonly parent: string | null;
  /** The number in the ID. */
  readonly number: number;
  /** The number that should follow: one more than the last of its series. */
  readonly expected: number;
}

/** The part of an ID that comes after its parent's. */
const ID_PARTS = { part: "part", chapter: "chp", section: "sec", box: "box", item: "item", annex: "annex" } as const;

/**
 * Gives headings their IDs and parents, in document order. Parts, chapters, numbered boxes and items are numbered
 * through the whole document. Sections, and boxes without a number, are counted within their parent.
 */
export class SectionNumbers {
  #part: string | null = null;
  #chapter: string | null = null;
  readonly #last = new Map<string, number>();

  next(heading: HeadingMatch): SectionNumber {
    const { type } = heading;
    const parent = this.#parentOf(type);
    const series = seriesOf(heading, parent);
    const expected = (this.#last.get(series) ?? 0) + 1;
    const number = heading.number ?? expected;
    this.#last.set(series, number);

    const name = `${ID_PARTS[type]}_${number}`;
    const id = parent === null || type === "item" ? name : `${parent}__${name}`;
    if (type === "part") this.#part = id;
    if (type === "part" || type === "annex") this.#chapter = null;
    if (type === "chapter" || type === "annex") this.#chapter = id;
    return { id, parent, number, expected };
  }

  #parentOf(type: HeadingMatch["type"]): string | null {
    if (type === "part" || type === "annex") return null;
    return type === "chapter" ? this.#part : (this.#chapter ?? this.#part);
  }
}

function seriesOf({ type, number }: HeadingMatch, parent: string | null): string {
  const counted = type === "section" || (type === "box" && number === null);
  return counted ? `${type} of ${parent}` : type;
}
