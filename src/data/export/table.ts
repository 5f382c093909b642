import type { Feature } from "../plan/plan-data.ts";
import { COLUMN_NAMES } from "./column-names.ts";
import { columnsOf } from "./columns.ts";
import { type ExportContext, ownerOf } from "./context.ts";
import type { ExportCell } from "./export-cell.ts";

export interface ExportTable {
  readonly header: readonly string[];
  readonly rows: readonly (readonly ExportCell[])[];
}

/** Features as rows, with the reader's words as headings. */
export function toTable(features: readonly Feature[], { plans, words }: ExportContext): ExportTable {
  return {
    header: COLUMN_NAMES.map((name) => words.columns[name]),
    rows: features.map((feature) => {
      const columns = columnsOf(feature, ownerOf(plans, feature), words);
      return COLUMN_NAMES.map((name) => columns[name]);
    }),
  };
}
