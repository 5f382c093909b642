import type { KeyboardEvent } from "react";
import { useState } from "react";
import type { TableRow } from "../../../data/table/table-rows.ts";

/** The keyboard's position: a line, and a column in it. */
export interface GridPlace {
  readonly row: number;
  readonly column: number;
}

interface GridKeys {
  readonly place: GridPlace;
  readonly goTo: (place: GridPlace) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

interface GridActions {
  /** Called when the keyboard moves to a line, which must be scrolled into view. */
  readonly reach: (row: number) => void;
  readonly open: (row: TableRow) => void;
  readonly toggle: (row: TableRow) => void;
}

/** Number of lines that Page Up and Page Down move by. */
const PAGE = 12;

/**
 * The keys of a grid (WAI-ARIA treegrid): arrows move between cells, left and right collapse and open groups, Enter
 * opens.
 */
export function useGridKeys(rows: readonly TableRow[], columns: number, actions: GridActions): GridKeys {
  const [chosen, setChosen] = useState<GridPlace>({ row: 0, column: 0 });
  // The filters may have changed: there may be fewer lines than when the position was set.
  const row = Math.max(0, Math.min(chosen.row, rows.length - 1));
  const place: GridPlace = { row, column: rows[row]?.type === "group" ? 0 : Math.min(chosen.column, columns - 1) };

  const goTo = (next: GridPlace): void => {
    const target = {
      row: Math.max(0, Math.min(next.row, rows.length - 1)),
      column: Math.max(0, Math.min(next.column, columns - 1)),
    };
    setChosen(target);
    actions.reach(target.row);
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    const line = rows[place.row];
    // Keys pressed on the buttons in the head are not for the grid.
    if (event.target !== event.currentTarget || line === undefined) return;
    const step = stepOf(event.key, place, line, rows.length, columns);
    if (step !== null) goTo(step);
    else if (event.key === "Enter" || event.key === " ") actions.open(line);
    else if (isFold(event.key, line)) actions.toggle(line);
    else return;
    event.preventDefault();
  };

  return { place, goTo, onKeyDown };
}

function isFold(key: string, line: TableRow): boolean {
  return line.type === "group" && ((key === "ArrowLeft" && line.open) || (key === "ArrowRight" && !line.open));
}

function stepOf(
  key: string,
  { row, column }: GridPlace,
  line: TableRow,
  rows: number,
  columns: number,
): GridPlace | null {
  switch (key) {
    case "ArrowDown":
      return { row: row + 1, column };
    case "ArrowUp":
      return { row: row - 1, column };
    case "PageDown":
      return { row: row + PAGE, column };
    case "PageUp":
      return { row: row - PAGE, column };
    case "Home":
      return { row: 0, column: 0 };
    case "End":
      return { row: rows - 1, column: columns - 1 };
    case "ArrowLeft":
      return line.type === "feature" ? { row, column: column - 1 } : null;
    case "ArrowRight":
      return line.type === "feature" ? { row, column: column + 1 } : null;
    default:
      return null;
  }
}
