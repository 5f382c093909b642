import type { ExportWords } from "../../../data/export/context.ts";
import type { Strings } from "../../../strings/zh-hans.ts";

/** The interface's words as exports want them. */
export function exportWords(strings: Strings): ExportWords {
  const { brand, disclaimer, kinds, phases, certainties, sources, unlocatedReasons, exports } = strings;
  const { columns, passageColumns, sheets, planColumns } = exports;
  return {
    brand,
    disclaimer,
    kinds,
    phases,
    certainties,
    sources,
    unlocatedReasons,
    columns,
    passageColumns,
    sheets,
    planColumns,
  };
}
