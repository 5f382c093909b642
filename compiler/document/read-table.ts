import type { Block } from "../../src/model/atlas.ts";
import type { TableRule } from "../../src/model/authored.ts";
import { foldText } from "../../src/model/fold-text.ts";
import { readMatchText } from "../text/pattern.ts";
import type { DocumentContext } from "./document-context.ts";
import type { TextLine } from "./lines.ts";
import { readPattern } from "./read-pattern.ts";
import { cutCells, cutRows, placeRow, type TableCell } from "./table-rows.ts";

/** The text and rows of a block that is a table. */
export type TableBlockContent = Required<Omit<Block, "id">>;

/** A row as a block has it: [start, end) of each cell in the block's text. */
type CellRanges = [number, number][];

/**
 * Reads a table that the document has as one cell a line. The text keeps all lines, so nothing is lost; the rows are
 * ranges of it. A row has a cell for every column, an empty one as a range of no length, or one cell that spans the table.
 * Issues at the row's line in plan.txt: `table-head`, `table-row`.
 */
export function readTable(context: DocumentContext, lines: readonly TextLine[], rule: TableRule): TableBlockContent {
  const { text, cells } = cutCells(lines, [...rule.head.flat(), ...rule.broken]);
  const { rows: head, used } = readHead(context, cells, rule);
  const columns = columnNames(rule);
  const path = ["grammar", "tables", context.grammar.tables.indexOf(rule), "values"];
  const values = readPattern(context, path, rule.values, []);
  const body = cutRows(
    cells.slice(used),
    (text) => values !== null && values.matchWhole(readMatchText(text)) !== null,
  ).flatMap((row) => {
    const placed = placeRow(row, columns, rule.gaps);
    if (placed !== null) return [placed];
    const count = row.cells.length;
    const message = `the row “${row.name}” has ${count} cells for ${columns.length} columns; say in gaps which are empty`;
    context.report.error(context.at(row.line), "table-row", message);
    return [];
  });
  return { text, table: { head: head.length, rows: [...head, ...body] } };
}

/** The heading rows, and how many cells they use. */
function readHead(
  { at, report }: DocumentContext,
  cells: readonly TableCell[],
  rule: TableRule,
): { rows: CellRanges[]; used: number } {
  let used = 0;
  let end = 0;
  const rows = rule.head.map((row) =>
    row.map((wanted): [number, number] => {
      const cell = cells[used];
      if (wanted === "" || cell === undefined) return [end, end];
      if (foldText(cell.text) !== foldText(wanted)) {
        const message = `the table's heading has “${cell.text}” where plan.yaml says “${wanted}”`;
        report.error(at(cell.line), "table-head", message);
      }
      used++;
      end = cell.range[1];
      return [cell.range[0], cell.range[1]];
    }),
  );
  return { rows, used };
}

/** The names of a table's columns. A column with several headings has the name of the lowest. */
export function columnNames(rule: TableRule): string[] {
  const width = Math.max(...rule.head.map((row) => row.length));
  return Array.from(
    { length: width },
    (_, column) => rule.head.map((row) => row[column] ?? "").findLast(Boolean) ?? "",
  );
}
