import { slugOf } from "../../model/ids.ts";

/** The ID that has the most pinyin words in common with one that does not exist; null when none has any. */
export function nearestId(unknown: string, ids: readonly string[]): string | null {
  const words = wordsOf(unknown);
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
