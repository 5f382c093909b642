import type { ExportContext, ExportWords } from "../../src/data/export/context.ts";
import type { PlanData } from "../../src/data/plan/plan-data.ts";
import { PAPER } from "../../src/symbols/palette.ts";
import { exportWords } from "../../src/ui/screens/table/make-file.ts";
import { allWords, words as zhHansWords } from "./words.ts";

export const WORDS: readonly [string, ExportWords][] = [
  ["简体", exportWords(zhHansWords)],
  ["繁體", exportWords(allWords["zh-Hant"])],
  ["English", exportWords(allWords.en)],
];

export function contextOf(plans: readonly PlanData[], words: ExportWords = exportWords(zhHansWords)): ExportContext {
  return { plans, words, colours: PAPER.kind };
}
