import { type ReactNode, useEffect, useRef } from "react";
import { type Family, KINDS, KINDS_BY_FAMILY, type Kind } from "../../model/vocabulary.ts";
import { useStrings } from "../../strings/use-strings.ts";
import { useAtlas } from "../hooks/use-atlas.ts";
import "./filter-row.css";

interface RowProps {
  name: string;
  help?: string;
  count: number;
  checked: boolean;
  symbol: ReactNode;
  onToggle: (on: boolean) => void;
  onOnly: () => void;
}

/** One symbol of the legend: tick it on or off, or show it alone. */
export function FilterRow({ name, help, count, checked, symbol, onToggle, onOnly }: RowProps) {
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

/** A family's heading, with a box that ticks all its kinds. */
export function FamilyRow({ family }: { family: Family }) {
  const strings = useStrings();
  const kinds = useAtlas((state) => state.filters.kinds);
  const filter = useAtlas((state) => state.filter);
  const own: readonly Kind[] = KINDS_BY_FAMILY[family];
  const on = own.filter((kind) => kinds.includes(kind)).length;
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (box.current !== null) box.current.indeterminate = on > 0 && on < own.length;
  }, [on, own.length]);
  const toggle = (checked: boolean): void =>
    filter({ kinds: KINDS.filter((kind) => (own.includes(kind) ? checked : kinds.includes(kind))) });
  return (
    <h3>
      <label>
        <input ref={box} type="checkbox" checked={on > 0} onChange={() => toggle(on < own.length)} />
        {strings.families[family]}
      </label>
    </h3>
  );
}
