import type { TableRule } from "../../src/model/authored.ts";
import { foldText } from "../../src/model/fold-text.ts";
import type { TextLine } from "./lines.ts";

export interface TableCell {
  readonly text: string;
  /** [start, end) in the table's text. */
  readonly range: readonly [number, number];
  /** In plan.txt, counted from 1. */
  readonly line: number;
}

/** The table's text (its lines joined by line feeds) and its cells. Cells of `whole` may lie on several lines. */
export function cutCells(lines: readonly TextLine[], whole: readonly string[]): { text: string; cells: TableCell[] } {
  const wanted = whole.map((each) => foldText(each)).filter((cell) => cell !== "");
  const text = lines.map((line) => line.text).join("\n");
  const cells: TableCell[] = [];
  let offset = 0;
  for (let index = 0; index < lines.length; ) {
    const line = lines[index];
    if (line === undefined) break;
    const count = Math.max(1, ...wanted.map((cell) => countLines(cell, lines, index)));
    const end = offset + lines.slice(index, index + count).reduce((sum, each) => sum + each.text.length + 1, -1);
    cells.push({ text: text.slice(offset, end), range: [offset, end], line: line.number });
    offset = end + 1;
    index += count;
  }
  return { text, cells };
}

/** How many lines, starting at `index`, make up exactly this cell; 0 when they do not. */
function countLines(cell: string, lines: readonly TextLine[], index: number): number {
  let built = "";
  for (let count = 1; index + count <= lines.length; count++) {
    built += foldText(lines[index + count - 1]?.text ?? "");
    if (built === cell) return count;
    if (!cell.startsWith(built)) return 0;
  }
  return 0;
}

export interface CellRow {
  readonly name: string;
  /** Whether the first cell is the row's ordinal number. */
  readonly numbered: boolean;
  readonly cells: readonly TableCell[];
  readonly line: number;
}

/** A name begins with a word, or with the # of a sub-indicator. Values in words do so too: `values` must list them. */
const NAME = /^[#\p{Script=Han}]/u;
/** Scrapes lose an ordinal now and then, so the next one may be one higher than expected. */
const LARGEST_STEP = 2;

/**
 * Cuts cells into rows. A row begins at its name, or at the ordinal before the name. `isValue` tells of a cell's text,
 * without its spaces, whether it is a value in words.
 */
export function cutRows(cells: readonly TableCell[], isValue: (text: string) => boolean): CellRow[] {
  const isName = (cell: TableCell | undefined) =>
    cell !== undefined && NAME.test(cell.text) && !isValue(foldText(cell.text));
  const rows: { name: string; numbered: boolean; cells: TableCell[]; line: number }[] = [];
  let ordinal = 0;
  cells.forEach((cell, index) => {
    const next = cells[index + 1];
    const value = Number(cell.text);
    const isOrdinal = /^\d+$/.test(cell.text) && value > ordinal && value <= ordinal + LARGEST_STEP && isName(next);
    const row = rows.at(-1);
    if (isOrdinal) {
      ordinal = value;
      rows.push({ name: next?.text ?? "", numbered: true, cells: [cell], line: cell.line });
    } else if (row === undefined || (isName(cell) && !(row.numbered && row.cells.length === 1))) {
      rows.push({ name: cell.text, numbered: false, cells: [cell], line: cell.line });
    } else {
      row.cells.push(cell);
    }
  });
  return rows;
}

/**
 * A row's cells in their columns. Null when the number of cells does not tell which columns they belong to. The columns
 * that `gaps` names for the row are empty. A row without a number has no first column. A row of a name alone spans the
 * table; when it is numbered, it stands above its sub-indicators and its other columns are empty.
 */
export function placeRow(row: CellRow, columns: readonly string[], gaps: TableRule["gaps"]): [number, number][] | null {
  const [first] = row.cells;
  if (first === undefined) return null;
  const opening = Object.keys(gaps).find((words) => foldText(row.name).startsWith(foldText(words)));
  let empty = new Set(opening === undefined ? [] : gaps[opening]);
  if (opening === undefined) {
    if (row.cells.length === 1) return [[first.range[0], first.range[1]]];
    if (row.numbered && row.cells.length === 2) empty = new Set(columns.slice(2));
    else if (!row.numbered) empty = new Set(columns.slice(0, 1));
  }
  if (row.cells.length + empty.size !== columns.length) return null;
  const waiting = [...row.cells];
  let end = first.range[0];
  return columns.map((column): [number, number] => {
    const cell = empty.has(column) ? undefined : waiting.shift();
    if (cell === undefined) return [end, end];
    end = cell.range[1];
    return [cell.range[0], cell.range[1]];
  });
}
