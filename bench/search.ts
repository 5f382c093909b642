import { answer } from "../src/data/search/answer.ts";
import { compileSearchIndex } from "../tests/unit/data/search/search-index.ts";

/** Milliseconds that an answer may take after a keystroke. */
const BUDGET = 50;
const rounds = 5;
const typed = [
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

const index = compileSearchIndex(process.cwd());
const scope = { home: "kaizhou", onlyHome: false, features: null };
const keystrokes = typed.flatMap((query) => [...query].map((_, index) => query.slice(0, index + 1)));
const times = Array.from({ length: rounds }, () => keystrokes.map(time))
  .flat()
  .sort((a, b) => a - b);
const at = (share: number): string => (times[Math.floor((times.length - 1) * share)] ?? 0).toFixed(1);

console.log(`search: ${index.names.length} names, ${index.texts.length} paragraphs, ${times.length} keystrokes`);
console.log(`median ${at(0.5)} ms, 95 % ${at(0.95)} ms, slowest ${at(1)} ms, budget ${BUDGET} ms`);

function time(query: string): number {
  const start = performance.now();
  answer(index, query, scope);
  return performance.now() - start;
}
