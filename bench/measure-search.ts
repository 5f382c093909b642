import { readSearch } from "../scripts/support/read-search.ts";
import { answer } from "../src/data/search/answer.ts";

const ROUNDS = 5;
/** Names in 简 and 繁, words that stand in many paragraphs, initials, and pinyin with and without slips. */
const QUERIES = [
  "渝西高铁",
  "浦里新区",
  "高鐵",
  "江津 水库",
  "小南海水库",
  "建设",
  "yxgt",
  "yuxigaotie",
  "yuxigaotei",
  "pulixinqv",
];

/** ms that the search takes after each keystroke of each query, in the compiled files of all plans. */
export function measureSearch(files: ReadonlyMap<string, string>): number[] {
  const searchable = readSearch(files);
  const scope = { home: "kaizhou", onlyHome: false, features: null };
  const keystrokes = QUERIES.flatMap((query) => [...query].map((_, index) => query.slice(0, index + 1)));
  const rounds = Array.from({ length: ROUNDS }, () => keystrokes).flat();
  return rounds.map((query) => {
    const start = performance.now();
    answer(searchable, query, scope);
    return performance.now() - start;
  });
}
