import { isLimited, type StatedColumn, type StatedRange } from "../../../data/table/stated-columns.ts";
import { usePartStrings } from "../../../strings/use-part-strings.ts";
import { DropDown } from "../../components/drop-down.tsx";
import { FilterFace } from "./column-filter.tsx";
import { useTableChoices } from "./table-choices.ts";
import "./stated-filter.css";

const NO_LIMIT: StatedRange = { from: null, to: null };

/** Limits a column of numbers to those from one to another, below the head of the column. */
export function StatedFilter({ column }: { column: StatedColumn }) {
  const strings = usePartStrings();
  const range = useTableChoices((state) => state.ranges[column]);
  const limit = useTableChoices((state) => state.limit);
  const set = (change: Partial<StatedRange>) => limit(column, { ...(range ?? NO_LIMIT), ...change });
  return (
    <DropDown
      className={range === undefined ? "table-filter" : "table-filter on"}
      label={strings.table.filterBy(strings.table.columns[column])}
      face={<FilterFace />}
    >
      {() => (
        <div className="stated-filter">
          {isLimited(column) && (
            <>
              <Limit label={strings.table.from} value={range?.from ?? null} onChange={(from) => set({ from })} />
              <Limit label={strings.table.to} value={range?.to ?? null} onChange={(to) => set({ to })} />
              <span>{strings.table.units[column]}</span>
            </>
          )}
          <label>
            <input
              type="checkbox"
              checked={range !== undefined}
              onChange={(event) => limit(column, event.target.checked ? NO_LIMIT : null)}
            />
            {strings.table.onlyWithNumber}
          </label>
        </div>
      )}
    </DropDown>
  );
}

interface LimitProps {
  label: string;
  value: number | null;
  onChange: (value: number | null) => void;
}

function Limit({ label, value, onChange }: LimitProps) {
  return (
    <input
      type="number"
      min={0}
      step="any"
      placeholder={label}
      aria-label={label}
      value={value ?? ""}
      onChange={({ target }) => onChange(Number.isNaN(target.valueAsNumber) ? null : target.valueAsNumber)}
    />
  );
}
