import type { Feature } from "../plan/plan-data.ts";
import type { Cell } from "./columns.ts";
import type { ExportContext } from "./context.ts";
import { toTable } from "./table.ts";

/** Excel takes a file without it for the local code page, and garbles the Chinese. */
const BYTE_ORDER_MARK = "\ufeff";

/** Features as CSV (RFC 4180) that opens right in Excel. */
export function toCsv(features: readonly Feature[], context: ExportContext): string {
  const { header, rows } = toTable(features, context);
  return `${BYTE_ORDER_MARK}${[header, ...rows].map((row) => `${row.map(write).join(",")}\r\n`).join("")}`;
}

function write(cell: Cell): string {
  if (cell === null) return "";
  if (typeof cell === "number") return String(cell);
  const guarded = guard(cell);
  return /[",\r\n]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}

/**
 * A spreadsheet runs a cell that begins like a formula, whoever wrote it: an apostrophe keeps it text. A text that has
 * the apostrophe already gets another, so that taking one off always gives the text back.
 */
function guard(text: string): string {
  return /^'*[=+\-@\t\r＝＋－＠]/.test(text) ? `'${text}` : text;
}
