import { csvFormatRow } from "d3-dsv";
import type { Feature } from "../plan/plan-data.ts";
import type { ExportCell } from "./columns.ts";
import type { ExportContext } from "./context.ts";
import { toTable } from "./table.ts";

/** Without it Excel reads the file in the local code page, and the Chinese text is lost. */
const BYTE_ORDER_MARK = "\ufeff";

/** Features as CSV (RFC 4180, UTF-8) that Excel opens correctly. */
export function toCsv(features: readonly Feature[], context: ExportContext): string {
  const { header, rows } = toTable(features, context);
  return `${BYTE_ORDER_MARK}${[header, ...rows].map((row) => `${csvFormatRow(row.map(cellText))}\r\n`).join("")}`;
}

function cellText(cell: ExportCell): string {
  return typeof cell === "string" ? guard(cell) : String(cell ?? "");
}

/**
 * A spreadsheet runs a cell that begins like a formula, whoever wrote it; an apostrophe before it keeps it a text. A text
 * that begins with such an apostrophe gets a second one, so that a reader who takes one off always gets the text back.
 */
function guard(text: string): string {
  return /^'*[=+\-@\t\r＝＋－＠]/.test(text) ? `'${text}` : text;
}
