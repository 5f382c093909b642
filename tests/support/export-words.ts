import type { ExportContext, ExportWords } from "../../src/data/export/context.ts";
import type { PlanData } from "../../src/data/plan/plan-data.ts";
import { en } from "../../src/strings/en/index.ts";
import { zhHans } from "../../src/strings/zh-hans/index.ts";
import { zhHant } from "../../src/strings/zh-hant/index.ts";
import { PAPER } from "../../src/symbols/palette.ts";
import { exportWords } from "../../src/ui/screens/table/make-file.ts";

export const WORDS: readonly [string, ExportWords][] = [
  ["简体", exportWords(zhHans)],
  ["繁體", exportWords(zhHant)],
  ["English", exportWords(en)],
];

export function contextOf(plans: readonly PlanData[], words: ExportWords = exportWords(zhHans)): ExportContext {
  return { plans, words, colours: PAPER.kind };
}
