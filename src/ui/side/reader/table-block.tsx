import type { ReactNode } from "react";
import type { Block } from "../../../model/atlas.ts";

type TextTable = NonNullable<Block["table"]>;

interface TableBlockProps {
  id: string;
  table: TextTable;
  /** Renders characters [start, end) of the block. */
  run: (start: number, end: number) => ReactNode;
}

/** A table of the plan. A row of one cell is a heading for the rows below it. */
export function TableBlock({ id, table, run }: TableBlockProps) {
  const rows = keyed(table);
  const width = Math.max(...table.rows.map((cells) => cells.length));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrollable region is operated by keyboard
    <div className="table-scroll" tabIndex={0}>
      <table id={id}>
        <thead>
          {rows.slice(0, table.head).map(({ key, cells }) => (
            <tr key={key}>
              {cells.map((cell) => (
                <th key={cell.key} scope="col">
                  {run(cell.start, cell.end)}
                </th>
              ))}
            </tr>
          ))}
        </thead>
        <tbody>
          {rows.slice(table.head).map(({ key, cells }) => (
            <tr key={key} data-group={cells.length === 1 || undefined}>
              {cells.map((cell) => (
                <td key={cell.key} colSpan={cells.length === 1 ? width : undefined}>
                  {run(cell.start, cell.end)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Rows and cells keep their places, so their position is their key. */
function keyed({ rows }: TextTable) {
  return rows.map((cells, row) => ({
    key: `r${row}`,
    cells: cells.map(([start, end], column) => ({ key: `c${column}`, start, end })),
  }));
}
