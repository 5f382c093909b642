import type { FilterName } from "../../../data/filters/filters.ts";
import { activeFilters } from "../../../data/filters/filters.ts";
import { usePartStrings } from "../../../strings/use-part-strings.ts";
import { DropDown } from "../../components/drop-down.tsx";
import { CertaintyRows, KindRows, PhaseRows } from "../../components/filters/filter-rows.tsx";
import { useAtlas } from "../../hooks/use-atlas.ts";

/** Columns that can be filtered in their head, by the same filters as in the legend. */
const FILTERS = {
  kind: { filter: "kinds", Body: KindRows },
  phase: { filter: "phases", Body: PhaseRows },
  certainty: { filter: "certainties", Body: CertaintyRows },
} as const satisfies Record<string, { filter: FilterName; Body: () => unknown }>;

type FilteredColumn = keyof typeof FILTERS;

export function isFiltered(column: string): column is FilteredColumn {
  return Object.hasOwn(FILTERS, column);
}

/** The legend's rows for one filter, below the head of its column. */
export function ColumnFilter({ column }: { column: FilteredColumn }) {
  const strings = usePartStrings();
  const { filter, Body } = FILTERS[column];
  const isOn = useAtlas((state) => activeFilters(state.filters).includes(filter));
  return (
    <DropDown
      className={isOn ? "table-filter on" : "table-filter"}
      label={strings.table.filterBy(strings.table.columns[column])}
      face={<FilterFace />}
    >
      {() => (
        <div className="legend">
          <Body />
        </div>
      )}
    </DropDown>
  );
}

/** A funnel. */
export function FilterFace() {
  return (
    <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
      <path d="M1.5 2h9L7 6.4v4.1L5 9.3V6.4z" fill="currentColor" />
    </svg>
  );
}
