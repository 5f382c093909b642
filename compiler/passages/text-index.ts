import type { PlanText } from "../../src/model/atlas.ts";
import { stripSpacesWithOffsets } from "../text/strip-spaces.ts";

/** A block with its text without white space, and the way back to its own offsets. */
export interface IndexedBlock {
  readonly section: string;
  readonly block: string;
  readonly text: string;
  readonly stripped: string;
  /** offsets[i] is where stripped[i] stands in `text`. */
  readonly offsets: readonly number[];
  /** Where the block begins in the index's joined text. */
  readonly start: number;
}

/** A plan's text prepared for many searches. */
export interface TextIndex {
  readonly plan: string;
  readonly sections: readonly string[];
  readonly blocks: readonly IndexedBlock[];
  /** The stripped texts of all blocks, joined by line feeds. No stripped text has one, so no match crosses a block. */
  readonly joined: string;
}

/** A place where stripped words stand. */
export interface TextMatch {
  readonly block: IndexedBlock;
  /** Offset in the block's stripped text. */
  readonly at: number;
}

export function indexText(text: PlanText): TextIndex {
  const blocks: IndexedBlock[] = [];
  let start = 0;
  for (const section of text.sections) {
    for (const block of section.blocks) {
      const { stripped, offsets } = stripSpacesWithOffsets(block.text);
      blocks.push({ section: section.id, block: block.id, text: block.text, stripped, offsets, start });
      start += stripped.length + 1;
    }
  }
  return {
    plan: text.plan,
    sections: text.sections.map((section) => section.id),
    blocks,
    joined: blocks.map((block) => block.stripped).join("\n"),
  };
}

/** Every place where the stripped words stand, overlapping ones included, in document order. */
export function findAll(index: TextIndex, words: string): TextMatch[] {
  const matches: TextMatch[] = [];
  for (let at = index.joined.indexOf(words); at !== -1; at = index.joined.indexOf(words, at + 1)) {
    const block = blockAt(index, at);
    matches.push({ block, at: at - block.start });
  }
  return matches;
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

/** A stripped range in the block's own offsets: [start, end). */
export function rangeIn(block: IndexedBlock, at: number, length: number): [number, number] {
  const first = block.offsets[at];
  const last = block.offsets[at + length - 1];
  if (first === undefined || last === undefined) {
    throw new RangeError(`block ${block.block} has no stripped range ${at} + ${length}`);
  }
  return [first, last + 1];
}
