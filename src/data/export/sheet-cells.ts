import type { Cell, Row } from "write-excel-file/universal";
import type { ExportWords } from "./context.ts";
import type { ExportCell } from "./export-cell.ts";
import { cleanText, isFormula } from "./safe-text.ts";
import type { ExportTable } from "./table.ts";

/** Characters of a cell. Excel calls a file with a longer cell damaged, and cuts the cell when it repairs the file. */
const CELL_LIMIT = 32_767;

/**
 * The cells of a sheet below its header. A text that no cell can hold is left out whole, since the beginning of a
 * geometry is none; a last column, which is there only then, says of the row what is missing and where it can be had.
 */
export function sheetOf({ header, rows }: ExportTable, words: ExportWords): { header: readonly string[]; body: Row[] } {
  const missing = rows.map((row) => header.filter((_, index) => isTooLong(row[index] ?? null)));
  const hasNotes = missing.some(({ length }) => length > 0);
  return {
    header: hasNotes ? [...header, words.leftOut] : header,
    body: rows.map((row, index) => {
      const names = missing[index] ?? [];
      const note = names.length === 0 ? null : words.tooLong(names);
      return toRow([...row.map((cell) => (isTooLong(cell) ? null : cell)), ...(hasNotes ? [note] : [])]);
    }),
  };
}

function isTooLong(cell: ExportCell): boolean {
  return typeof cell === "string" && cell.length > CELL_LIMIT;
}

export function toRow(cells: readonly ExportCell[]): Row {
  return cells.map(toCell);
}

/**
 * Every text cell has the type of text, so that no formula runs; one that looks like a formula also has the format of
 * text, so that it stays one when somebody edits it. Lines are shown as lines, and a row is read from its top.
 */
function toCell(value: ExportCell): Cell {
  if (value === null) return null;
  if (typeof value === "number") return { value, type: Number, alignVertical: "top" };
  return {
    value: escapeText(cleanText(value)),
    type: String,
    alignVertical: "top",
    ...(value.includes("\n") ? { wrap: true } : {}),
    ...(isFormula(value) ? { format: "@" } : {}),
  };
}

/**
 * Excel reads `_x000D_` in a cell as the character of that number: used here for what the writer drops or XML changes,
 * and escaped where a text has it as its own words.
 */
function escapeText(text: string): string {
  return text
    .replace(/_(?=x[0-9a-f]{4}_)/gi, "_x005F_")
    .replace(/[\r\ufffd]/g, (character) => (character === "\r" ? "_x000D_" : "_xFFFD_"));
}
