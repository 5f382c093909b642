import { csvFormatRow } from "d3-dsv";
import type { Feature } from "../plan/plan-data.ts";
import type { ExportContext } from "./context.ts";
import type { ExportCell } from "./export-cell.ts";
import { cleanText, guardCell } from "./safe-text.ts";
import { toTable } from "./table.ts";

/** Without it Excel reads the file in the local code page, and the Chinese text is lost. */
const BYTE_ORDER_MARK = "\ufeff";

/**
 * Features as CSV (RFC 4180, UTF-8) that Excel opens correctly. No cell is cut: GIS software reads a geometry of any
 * length, and Excel, which shows only the first 32,767 characters, leaves the file as it is.
 */
export function toCsv(features: readonly Feature[], context: ExportContext): string {
  const { header, rows } = toTable(features, context);
  return `${BYTE_ORDER_MARK}${[header, ...rows].map((row) => `${csvFormatRow(row.map(cellText))}\r\n`).join("")}`;
}

function cellText(cell: ExportCell): string {
  return typeof cell === "string" ? guardCell(cleanText(cell)) : String(cell ?? "");
}
