import { blockAt, type IndexedBlock, type TextIndex } from "./text-index.ts";

/** The longest run of a quote that does stand in the plan: where, and which characters of the quote. */
export interface NearestRun {
  readonly block: IndexedBlock;
  /** Offset in the block's stripped text. */
  readonly at: number;
  /** Offset in the stripped quote. */
  readonly from: number;
  readonly length: number;
}

const seedLength = 3;
const seedsOf = new WeakMap<TextIndex, ReadonlyMap<string, readonly number[]>>();

/** The longest common run of the stripped words and the plan, or null when not even three characters agree. */
export function nearestRun(index: TextIndex, words: string): NearestRun | null {
  const seeds = seedsOf.get(index) ?? sowSeeds(index);
  let best: { at: number; from: number; length: number } | null = null;
  for (let from = 0; from + seedLength <= words.length; from++) {
    for (const at of seeds.get(words.slice(from, from + seedLength)) ?? []) {
      if (from > 0 && index.joined[at - 1] === words[from - 1]) continue;
      let length = seedLength;
      while (from + length < words.length && index.joined[at + length] === words[from + length]) length++;
      if (best === null || length > best.length) best = { at, from, length };
    }
  }
  if (best === null) return null;
  const block = blockAt(index, best.at);
  return { block, at: best.at - block.start, from: best.from, length: best.length };
}

function sowSeeds(index: TextIndex): ReadonlyMap<string, readonly number[]> {
  const seeds = new Map<string, number[]>();
  for (let at = 0; at + seedLength <= index.joined.length; at++) {
    const seed = index.joined.slice(at, at + seedLength);
    if (seed.includes("\n")) continue;
    const places = seeds.get(seed);
    if (places === undefined) seeds.set(seed, [at]);
    else places.push(at);
  }
  seedsOf.set(index, seeds);
  return seeds;
}
