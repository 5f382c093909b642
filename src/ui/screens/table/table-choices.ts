import { create } from "zustand";
import type { Grouping } from "../../../data/table/group-features.ts";
import type { Sorting, TableColumn } from "../../../data/table/sort-features.ts";
import type { StatedColumn, StatedRange, StatedRanges } from "../../../data/table/stated-columns.ts";

interface TableChoices {
  readonly sorting: Sorting;
  readonly grouping: Grouping;
  /** Words to find in the names. */
  readonly words: string;
  /** Limits of the columns of numbers; a column without limits has no key. */
  readonly ranges: StatedRanges;
  /** Keys of the collapsed groups. */
  readonly closed: ReadonlySet<string>;
  /** Sorts by a column. The second time it reverses the order. */
  sortBy(column: TableColumn): void;
  groupBy(grouping: Grouping): void;
  findWords(words: string): void;
  /** Limits a column of numbers; null takes the limit away, and no number at either end asks for any number. */
  limit(column: StatedColumn, range: StatedRange | null): void;
  toggleGroup(key: string): void;
  openGroup(key: string): void;
}

/** The choices made in the table. They are kept while its screen is closed. */
export const useTableChoices = create<TableChoices>()((set) => ({
  sorting: { column: "chapter", descending: false },
  grouping: "chapter",
  words: "",
  ranges: {},
  closed: new Set(),
  sortBy: (column) =>
    set(({ sorting }) => ({
      sorting: { column, descending: sorting.column === column && !sorting.descending },
    })),
  groupBy: (grouping) => set({ grouping, closed: new Set() }),
  findWords: (words) => set({ words }),
  limit: (column, range) =>
    set(({ ranges: { [column]: _, ...others } }) => ({
      ranges: range === null ? others : { ...others, [column]: range },
    })),
  toggleGroup: (key) =>
    set(({ closed }) => ({ closed: closed.has(key) ? without(closed, key) : new Set([...closed, key]) })),
  openGroup: (key) => set(({ closed }) => (closed.has(key) ? { closed: without(closed, key) } : {})),
}));

function without(keys: ReadonlySet<string>, key: string): ReadonlySet<string> {
  return new Set([...keys].filter((other) => other !== key));
}
