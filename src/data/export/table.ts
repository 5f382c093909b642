import type { Feature } from "../plan/plan-data.ts";
import { COLUMN_NAMES } from "./column-names.ts";
import { columnsOf, type ExportCell } from "./columns.ts";
import type { ExportContext } from "./context.ts";
import { ownerOf } from "./owner-of.ts";

/** Characters of a cell. Spreadsheets allow 32,767; a longer geometry continues in the next column. */
const CELL_LIMIT = 32_000;

export interface ExportTable {
  readonly header: readonly string[];
  readonly rows: readonly (readonly ExportCell[])[];
}

/**
 * Features as rows, with the reader's words as headings. The geometry is last, in as many columns as the longest needs.
 */
export function toTable(features: readonly Feature[], { plans, words }: ExportContext): ExportTable {
  const rows = features.map((feature) => {
    const columns = columnsOf(feature, ownerOf(plans, feature), words);
    const wkt = typeof columns.wkt === "string" ? cut(columns.wkt) : [];
    return { cells: COLUMN_NAMES.slice(0, -1).map((name) => columns[name]), wkt };
  });
  const parts = rows.reduce((most, { wkt }) => Math.max(most, wkt.length), 1);
  return {
    header: [
      ...COLUMN_NAMES.map((name) => words.columns[name]),
      ...Array.from({ length: parts - 1 }, (_, extra) => `${words.columns.wkt} ${extra + 2}`),
    ],
    rows: rows.map(({ cells, wkt }) => [...cells, ...Array.from({ length: parts }, (_, part) => wkt[part] ?? null)]),
  };
}

function cut(text: string): string[] {
  return Array.from({ length: Math.ceil(text.length / CELL_LIMIT) }, (_, part) =>
    text.slice(part * CELL_LIMIT, (part + 1) * CELL_LIMIT),
  );
}
