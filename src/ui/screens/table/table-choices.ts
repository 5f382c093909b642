import { create } from "zustand";
import type { Grouping } from "../../../data/table/group-features.ts";
import type { Sorting, TableColumn } from "../../../data/table/sort-features.ts";

interface TableChoices {
  readonly sorting: Sorting;
  readonly grouping: Grouping;
  /** Words to find in the names. */
  readonly words: string;
  /** Keys of the collapsed groups. */
  readonly closed: ReadonlySet<string>;
  /** Sorts by a column. The second time it reverses the order. */
  sortBy(column: TableColumn): void;
  groupBy(grouping: Grouping): void;
  findWords(words: string): void;
  toggleGroup(key: string): void;
  openGroup(key: string): void;
}

/** The choices made in the table. They are kept while its screen is closed. */
export const useTableChoices = create<TableChoices>()((set) => ({
  sorting: { column: "chapter", descending: false },
  grouping: "chapter",
  words: "",
  closed: new Set(),
  sortBy: (column) =>
    set(({ sorting }) => ({
      sorting: { column, descending: sorting.column === column && !sorting.descending },
    })),
  groupBy: (grouping) => set({ grouping, closed: new Set() }),
  findWords: (words) => set({ words }),
  toggleGroup: (key) =>
    set(({ closed }) => ({ closed: closed.has(key) ? without(closed, key) : new Set([...closed, key]) })),
  openGroup: (key) => set(({ closed }) => (closed.has(key) ? { closed: without(closed, key) } : {})),
}));

function without(keys: ReadonlySet<string>, key: string): ReadonlySet<string> {
  return new Set([...keys].filter((other) => other !== key));
}
