const DATE = /20\d\d年(?:底|末|前|内|內|初)?|[“「"]十[三四五六七]五[”」"](?:期间|期間|时期|時期|末)?/gu;

/** The years and plan periods that some words name, each once, in their order. */
export function readDates(words: string): string[] {
  return [...new Set([...words.matchAll(DATE)].map(([date]) => date))];
}
