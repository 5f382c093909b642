import type { Passage, PlanText } from "../../src/model/atlas.ts";
import { foldWithOffsets } from "../../src/model/fold-text.ts";
import { getOrMake } from "../../src/model/get-or-make.ts";

/** A block with its text as it is compared (`foldText`), and the way back to its own offsets. */
export interface IndexedBlock {
  readonly section: string;
  readonly block: string;
  readonly text: string;
  readonly words: string;
  /** Of each unit of `words`: [start, end) of its character in `text`. */
  readonly ranges: readonly (readonly [number, number])[];
  /** Where the block begins in the index's joined text. */
  readonly start: number;
}

/** A plan's text prepared for many searches. */
export interface TextIndex {
  readonly plan: string;
  readonly sections: readonly string[];
  readonly blocks: readonly IndexedBlock[];
  /** The words of all blocks, joined by line feeds. No words have one, so no match crosses a block. */
  readonly joined: string;
  /** The blocks of the sections in a scope (`inScope`). */
  blocksIn(scope: string): readonly IndexedBlock[];
}

/** A place where folded words stand. */
export interface TextMatch {
  readonly block: IndexedBlock;
  /** Offset in the block's `words`. */
  readonly at: number;
}

export function indexText(text: PlanText): TextIndex {
  const blocks: IndexedBlock[] = [];
  let start = 0;
  for (const section of text.sections) {
    for (const block of section.blocks) {
      const { words, ranges } = foldWithOffsets(block.text);
      blocks.push({ section: section.id, block: block.id, text: block.text, words, ranges, start });
      start += words.length + 1;
    }
  }
  const scopes = new Map<string, readonly IndexedBlock[]>();
  return {
    plan: text.plan,
    sections: text.sections.map((section) => section.id),
    blocks,
    joined: blocks.map((block) => block.words).join("\n"),
    blocksIn: (scope) => getOrMake(scopes, scope, () => blocks.filter(({ section }) => inScope(section, scope))),
  };
}

/**
 * Every place where the folded words stand, overlapping ones included, in document order. Ⅲ does not hold II, and no words
 * stand nowhere.
 */
export function findAll(index: TextIndex, words: string): TextMatch[] {
  if (words === "") return [];
  const matches: TextMatch[] = [];
  for (let at = index.joined.indexOf(words); at !== -1; at = index.joined.indexOf(words, at + 1)) {
    const block = blockAt(index, at);
    const from = at - block.start;
    if (isBetween(block, from) && isBetween(block, from + words.length)) matches.push({ block, at: from });
  }
  return matches;
}

/** As `findAll`, but in a scope alone, which is much less to search; null is the whole plan. */
export function findIn(index: TextIndex, words: string, scope: string | null): TextMatch[] {
  if (scope === null) return findAll(index, words);
  if (words === "") return [];
  const matches: TextMatch[] = [];
  for (const block of index.blocksIn(scope)) {
    for (let at = block.words.indexOf(words); at !== -1; at = block.words.indexOf(words, at + 1)) {
      if (isBetween(block, at) && isBetween(block, at + words.length)) matches.push({ block, at });
    }
  }
  return matches;
}

/** Whether an offset of a block's words lies between two characters of its text. */
function isBetween({ ranges }: IndexedBlock, at: number): boolean {
  return at === 0 || at === ranges.length || ranges[at - 1] !== ranges[at];
}

/**
 * Whether a section lies in the scope that a quote's `in` names: a section ID, or the end of one from a `__` on (`box_11`
 * for `part_8__chp_30__box_11`). Sections below it are in the scope too.
 */
export function inScope(section: string, scope: string): boolean {
  return `__${section}__`.includes(`__${scope}__`);
}

/** The block that holds an offset of the joined text. */
export function blockAt(index: TextIndex, offset: number): IndexedBlock {
  let low = 0;
  let high = index.blocks.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((index.blocks[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  const block = index.blocks[low];
  if (block === undefined) throw new RangeError(`the plan ${index.plan} has no block at offset ${offset}`);
  return block;
}

/** A range of a block's words in the offsets of its text: [start, end). */
export function rangeIn(block: IndexedBlock, at: number, length: number): [number, number] {
  const first = block.ranges[at];
  const last = block.ranges[at + length - 1];
  if (first === undefined || last === undefined) {
    throw new RangeError(`block ${block.block} has no words ${at} + ${length}`);
  }
  return [first[0], last[1]];
}

/** A match of words of some length as a passage; the mark is [start, end) of the words. */
export function passageAt({ block, at }: TextMatch, length: number, [from, to]: readonly [number, number]): Passage {
  const [start, end] = rangeIn(block, at, length);
  const mark = rangeIn(block, at + from, to - from);
  return { section: block.section, block: block.block, start, end, exact: block.text.slice(start, end), mark };
}
