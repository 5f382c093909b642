import type { TableRule } from "../../src/model/authored.ts";
import { stripSpaces } from "../text/strip-spaces.ts";
import type { Cell } from "./table-cells.ts";

export interface Row {
  readonly name: string;
  /** Whether the first cell is the row's ordinal number. */
  readonly numbered: boolean;
  readonly cells: readonly Cell[];
  readonly line: number;
}

/** A name begins with a word (or the # of a sub-indicator); so do worded values, which `values` must know. */
const NAME = /^[#\p{Script=Han}]/u;
/** Scrapes drop an ordinal now and then: the next one may be one too high. */
const LARGEST_STEP = 2;

/** Cuts cells into rows. A row begins at its name, or at the ordinal in front of it. */
export function cutRows(cells: readonly Cell[], values: RegExp): Row[] {
  const isName = (cell: Cell | undefined) =>
    cell !== undefined && NAME.test(cell.text) && !values.test(stripSpaces(cell.text));
  const rows: { name: string; numbered: boolean; cells: Cell[]; line: number }[] = [];
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
 * A row's cells in their columns, or null when the number of cells does not say where they belong. The columns that
 * `gaps` names for it are empty. A row without a number lacks the first column; one of a name alone spans the table,
 * or, when it is numbered, stands above its sub-indicators.
 */
export function placeRow(row: Row, columns: readonly string[], gaps: TableRule["gaps"]): [number, number][] | null {
  const [first] = row.cells;
  if (first === undefined) return null;
  const opening = Object.keys(gaps).find((words) => stripSpaces(row.name).startsWith(stripSpaces(words)));
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
