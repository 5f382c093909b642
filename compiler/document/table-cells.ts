import { stripSpaces } from "../text/strip-spaces.ts";
import type { Line } from "./lines.ts";

export interface Cell {
  readonly text: string;
  /** [start, end) in the table's text. */
  readonly range: readonly [number, number];
  readonly line: number;
}

/** The table's text (its lines joined by line feeds) and its cells; the cells of `whole` may go over several lines. */
export function cutCells(lines: readonly Line[], whole: readonly string[]): { text: string; cells: Cell[] } {
  const wanted = whole.map(stripSpaces).filter((cell) => cell !== "");
  const text = lines.map((line) => line.text).join("\n");
  const cells: Cell[] = [];
  let offset = 0;
  for (let index = 0; index < lines.length; ) {
    const line = lines[index];
    if (line === undefined) break;
    const count = Math.max(1, ...wanted.map((cell) => linesOf(cell, lines, index)));
    const end = offset + lines.slice(index, index + count).reduce((sum, each) => sum + each.text.length + 1, -1);
    cells.push({ text: text.slice(offset, end), range: [offset, end], line: line.number });
    offset = end + 1;
    index += count;
  }
  return { text, cells };
}

/** How many lines from `index` on make up exactly this cell; 0 when they do not. */
function linesOf(cell: string, lines: readonly Line[], index: number): number {
  let built = "";
  for (let count = 1; index + count <= lines.length; count++) {
    built += stripSpaces(lines[index + count - 1]?.text ?? "");
    if (built === cell) return count;
    if (!cell.startsWith(built)) return 0;
  }
  return 0;
}
