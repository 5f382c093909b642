import { getOrMake } from "../../src/model/get-or-make.ts";
import { blockAt, type IndexedBlock, type TextIndex } from "./text-index.ts";

/** The longest run of characters that a quote and the plan have in common. */
export interface NearestRun {
  readonly block: IndexedBlock;
  /** Offset in the block's words. */
  readonly at: number;
  /** Offset in the folded quote. */
  readonly from: number;
  readonly length: number;
}

/** Characters. Runs that are shorter are not looked for. */
const SHORTEST_RUN = 3;

/** Offsets of each three-character string in the joined text; made when the first quote is not found. */
const offsetsOf = new WeakMap<TextIndex, ReadonlyMap<string, readonly number[]>>();

/** The longest common run of the folded words and the plan, or null when not even three characters agree. */
export function nearestRun(index: TextIndex, words: string): NearestRun | null {
  const offsets = getOrMake(offsetsOf, index, indexTriples);
  let best: { at: number; from: number; length: number } | null = null;
  for (let from = 0; from + SHORTEST_RUN <= words.length; from++) {
    for (const at of offsets.get(words.slice(from, from + SHORTEST_RUN)) ?? []) {
      // A run that could begin one character earlier was measured there.
      if (from > 0 && index.joined[at - 1] === words[from - 1]) continue;
      let length = SHORTEST_RUN;
      while (from + length < words.length && index.joined[at + length] === words[from + length]) length++;
      if (best === null || length > best.length) best = { at, from, length };
    }
  }
  if (best === null) return null;
  const block = blockAt(index, best.at);
  return { block, at: best.at - block.start, from: best.from, length: best.length };
}

function indexTriples(index: TextIndex): ReadonlyMap<string, readonly number[]> {
  const offsets = new Map<string, number[]>();
  for (let at = 0; at + SHORTEST_RUN <= index.joined.length; at++) {
    const triple = index.joined.slice(at, at + SHORTEST_RUN);
    if (triple.includes("\n")) continue;
    const known = offsets.get(triple);
    if (known === undefined) offsets.set(triple, [at]);
    else known.push(at);
  }
  return offsets;
}
