import type { ReactNode } from "react";
import "./filter-row.css";
import { useStrings } from "../../../strings/use-strings.ts";

interface FilterRowProps {
  name: string;
  help?: string;
  count: number;
  checked: boolean;
  symbol: ReactNode;
  onToggle: (on: boolean) => void;
  onOnly: () => void;
}

/** One value of a filter: a box to turn it on or off, and a button to show it alone. */
export function FilterRow({ name, help, count, checked, symbol, onToggle, onOnly }: FilterRowProps) {
  const strings = useStrings();
  return (
    <li className="filter-row" data-empty={count === 0 || undefined}>
      <label title={help}>
        <input type="checkbox" checked={checked} onChange={(event) => onToggle(event.target.checked)} />
        {symbol}
        <span className="filter-name">{name}</span>
      </label>
      <button type="button" className="only" aria-label={strings.legend.onlyOf(name)} onClick={onOnly}>
        {strings.legend.only}
      </button>
      <span className="filter-count">{count}</span>
    </li>
  );
}
