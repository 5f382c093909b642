import type { Heading } from "./match-heading.ts";

type Type = Heading["type"];

export interface Place {
  readonly id: string;
  readonly parent: string | null;
  /** The number that the ID carries. */
  readonly number: number;
  /** The number that should have come here: one more than the last of its series. */
  readonly expected: number;
}

/** Part of an ID after its parent's. */
const NAMES = { part: "part", chapter: "chp", section: "sec", box: "box", item: "item", annex: "annex" } as const;

/**
 * Gives headings their IDs and parents, one after another in document order. Parts, chapters, numbered boxes and items
 * number on through the whole document; sections and boxes without a number count within their parent.
 */
export class SectionNumbers {
  #part: string | null = null;
  #chapter: string | null = null;
  readonly #last = new Map<string, number>();

  place(heading: Heading): Place {
    const parent = this.#parentOf(heading.type);
    const series = seriesOf(heading, parent);
    const expected = (this.#last.get(series) ?? 0) + 1;
    const number = heading.number ?? expected;
    this.#last.set(series, number);

    const name = `${NAMES[heading.type]}_${number}`;
    const id = parent === null || heading.type === "item" ? name : `${parent}__${name}`;
    if (heading.type === "part") this.#part = id;
    if (heading.type === "part" || heading.type === "annex") this.#chapter = null;
    if (heading.type === "chapter" || heading.type === "annex") this.#chapter = id;
    return { id, parent, number, expected };
  }

  #parentOf(type: Type): string | null {
    if (type === "part" || type === "annex") return null;
    return type === "chapter" ? this.#part : (this.#chapter ?? this.#part);
  }
}

function seriesOf(heading: Heading, parent: string | null): string {
  const counted = heading.type === "section" || (heading.type === "box" && heading.number === null);
  return counted ? `${heading.type} of ${parent}` : heading.type;
}
