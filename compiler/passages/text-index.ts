import type { PlanText } from "../../src/model/atlas.ts";
import { stripSpacesWithOffsets } from "../text/strip-spaces.ts";

/** A block with its stripped text and the way back to its own offsets. */
export interface IndexedBlock {
  readonly section: string;
  readonly block: string;
  readonly text: string;
  readonly stripped: string;
  /** offsets[i]: where stripped[i] stands in text. */
  readonly offsets: readonly number[];
  /** Where the block begins in the index's joined text. */
  readonly start: number;
}

/** A plan's text made ready for many searches. */
export interface TextIndex {
  readonly plan: string;
  readonly sections: readonly string[];
  readonly blocks: readonly IndexedBlock[];
  /** Squeezed texts of all blocks, joined by line feeds, which no stripped text holds: no match crosses a block. */
  readonly joined: string;
}

/** A place where stripped words stand: `at` counts in the block's stripped text. */
export interface Hit {
  readonly block: IndexedBlock;
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
export function findAll(index: TextIndex, words: string): Hit[] {
  const hits: Hit[] = [];
  for (let at = index.joined.indexOf(words); at !== -1; at = index.joined.indexOf(words, at + 1)) {
    const block = blockAt(index, at);
    hits.push({ block, at: at - block.start });
  }
  return hits;
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

/** The block's own offsets [start, end) of a stripped range. */
export function rangeIn(block: IndexedBlock, at: number, length: number): [number, number] {
  const first = block.offsets[at];
  const last = block.offsets[at + length - 1];
  if (first === undefined || last === undefined) {
    throw new RangeError(`block ${block.block} has no stripped range ${at} + ${length}`);
  }
  return [first, last + 1];
}
