import { slugOf } from "../../model/ids.ts";
/** The ID that shares the most pinyin words with one that is gone; null when none shares any. */
export function nearestId(gone: string, ids: readonly string[]): string | null {
  const words = wordsOf(gone);
  let best: { id: string; score: number } | null = null;
  for (const id of ids) {
    const others = wordsOf(id);
    const shared = others.filter((word) => words.includes(word)).length;
    const score = shared / Math.max(words.length, others.length);
    if (score > (best?.score ?? 0)) best = { id, score };
  }
  return best?.id ?? null;
}

function wordsOf(id: string): string[] {
  return slugOf(id).split("-");
}
