import { type KeyboardEvent, useState } from "react";

const STEPS: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

export interface ArrowKeys {
  /** Properties of the table that holds the buttons. */
  readonly table: { role: "grid"; onKeyDown(event: KeyboardEvent<HTMLTableElement>): void };
  /** Properties of one button. `isLast` is the button that is always there. */
  button(key: string, isLast: boolean): { tabIndex: number; onFocus(): void };
}

/**
 * Keyboard use of a table of buttons: arrow keys move between them and skip empty cells. Tab stops only at the button
 * used last and at the last button of the table.
 */
export function useArrowKeys(): ArrowKeys {
  const [at, setAt] = useState<string | null>(null);
  const walk = (event: KeyboardEvent<HTMLTableElement>): void => {
    const step = STEPS[event.key];
    const cell = event.target instanceof HTMLElement ? event.target.closest<HTMLTableCellElement>("td, th") : null;
    if (step === undefined || cell === null) return;
    event.preventDefault();
    nextButton(event.currentTarget, cell, step)?.focus();
  };
  return {
    table: { role: "grid", onKeyDown: walk },
    button: (key, isLast) => ({ tabIndex: key === at || isLast ? 0 : -1, onFocus: () => setAt(key) }),
  };
}

function nextButton(
  table: HTMLTableElement,
  cell: HTMLTableCellElement,
  [rows, columns]: readonly [number, number],
): HTMLButtonElement | null {
  let row = cell.parentElement instanceof HTMLTableRowElement ? cell.parentElement.rowIndex : -1;
  let column = cell.cellIndex;
  for (;;) {
    row += rows;
    column += columns;
    const next = table.rows[row]?.cells[column];
    if (next === undefined) return null;
    const button = next.querySelector("button");
    if (button !== null) return button;
  }
}
