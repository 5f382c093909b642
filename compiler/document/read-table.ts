import type { Block } from "../../src/model/atlas.ts";
import type { TableRule } from "../../src/model/authored.ts";
import { error, type Issue } from "../issues.ts";
import { stripSpaces } from "../text/strip-spaces.ts";
import type { Line } from "./lines.ts";
import { type Cell, cutCells } from "./table-cells.ts";
import { cutRows, placeRow } from "./table-rows.ts";

/** A table's text and rows as a block has them, without its ID. */
export type TableContent = Required<Omit<Block, "id">>;

/**
 * Reads a table back from one cell a line. Its text is all its lines, so nothing is lost; its rows are ranges of that
 * text. A row has a cell for every column, an empty one being a range of no length, or a single cell that spans the
 * table. Issues at the row's line in plan.txt: `table-head`, `table-row`.
 */
export function readTable(file: string, lines: readonly Line[], rule: TableRule, issues: Issue[]): TableContent {
  const { text, cells } = cutCells(lines, [...rule.head.flat(), ...rule.broken]);
  const { rows: head, used } = placeHead(file, cells, rule, issues);
  const columns = columnNames(rule);
  const body = cutRows(cells.slice(used), new RegExp(`^(?:${rule.values})$`, "u")).flatMap((row) => {
    const placed = placeRow(row, columns, rule.gaps);
    if (placed !== null) return [placed];
    const count = row.cells.length;
    const message = `the row “${row.name}” has ${count} cells for ${columns.length} columns; say in gaps which are empty`;
    issues.push(error(file, row.line, "table-row", message));
    return [];
  });
  return { text, table: { head: head.length, rows: [...head, ...body] } };
}

type Row = [number, number][];

function placeHead(
  file: string,
  cells: readonly Cell[],
  rule: TableRule,
  issues: Issue[],
): { rows: Row[]; used: number } {
  let used = 0;
  let end = 0;
  const rows = rule.head.map((row) =>
    row.map((wanted): [number, number] => {
      const cell = cells[used];
      if (wanted === "" || cell === undefined) return [end, end];
      if (stripSpaces(cell.text) !== stripSpaces(wanted)) {
        const message = `the table's heading has “${cell.text}” where plan.yaml says “${wanted}”`;
        issues.push(error(file, cell.line, "table-head", message));
      }
      used++;
      end = cell.range[1];
      return [cell.range[0], cell.range[1]];
    }),
  );
  return { rows, used };
}

/** The names of a table's columns: each goes by its lowest heading. */
export function columnNames(rule: TableRule): string[] {
  const width = Math.max(...rule.head.map((row) => row.length));
  return Array.from(
    { length: width },
    (_, column) => rule.head.map((row) => row[column] ?? "").findLast(Boolean) ?? "",
  );
}
