import type { TableColumn } from "../../../data/table/sort-features.ts";
import { isStated } from "../../../data/table/stated-columns.ts";
import { usePartStrings } from "../../../strings/use-part-strings.ts";
import { ColumnFilter, isFiltered } from "./column-filter.tsx";
import { StatedFilter } from "./stated-filter.tsx";
import { useTableChoices } from "./table-choices.ts";
import "./head-row.css";

/** Names of the columns. Each sorts the table, and some can filter it. */
export function HeadRow({ columns }: { columns: readonly TableColumn[] }) {
  const strings = usePartStrings();
  const { sorting, sortBy } = useTableChoices();
  return (
    <div role="row" className="table-heads" aria-rowindex={1}>
      {columns.map((column) => {
        const isSorted = sorting.column === column;
        return (
          <div
            key={column}
            role="columnheader"
            data-column={column}
            aria-sort={isSorted ? (sorting.descending ? "descending" : "ascending") : "none"}
          >
            <button type="button" className="table-sort" onClick={() => sortBy(column)}>
              {strings.table.columns[column]}
              <svg width="8" height="12" viewBox="0 0 8 12" aria-hidden="true">
                <path d="M1 4.5 4 1.5 7 4.5" className="up" />
                <path d="M1 7.5 4 10.5 7 7.5" className="down" />
              </svg>
            </button>
            {isFiltered(column) && <ColumnFilter column={column} />}
            {isStated(column) && <StatedFilter column={column} />}
          </div>
        );
      })}
    </div>
  );
}
