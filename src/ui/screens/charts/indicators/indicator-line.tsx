import type { IndicatorRow } from "../../../../data/charts/indicator-table.ts";
import { joinPoints } from "../../../../data/charts/join-points.ts";
import { usePartStrings } from "../../../../strings/use-part-strings.ts";
import { Dumbbell } from "./dumbbell.tsx";

interface IndicatorLineProps {
  row: IndicatorRow;
  /** Section of the table that the row belongs to. */
  own: string;
  onRead: (section: string) => void;
}

/** One indicator: its name and unit, its points, and the cells of the table as they are written. */
export function IndicatorLine({ row, own, onRead }: IndicatorLineProps) {
  const strings = usePartStrings();
  const words = strings.charts.indicators;
  const { brackets, list, longList } = strings.punctuation;
  const dumbbell = joinPoints(row.points);
  const unit = list(...[row.unit, row.condition].filter((word) => word !== ""));
  return (
    <li className="indicator">
      <span className="indicator-name">
        {row.whole !== "" && <small>{row.whole} · </small>}
        {row.name}
        {unit !== "" && <small>{brackets(unit)}</small>}
        {row.attribute !== "" && <small className="indicator-attribute">{row.attribute}</small>}
      </span>
      <Dumbbell dumbbell={dumbbell} />
      <span className="indicator-values">
        {row.points.length === 0 && <span className="quiet">{words.empty}</span>}
        {row.points.map(({ role, label, value, section }) => {
          const isApart = dumbbell.apart.some((point) => point.role === role);
          const sentence = words.value(words.roles[role], label, value.text);
          return (
            <button
              key={role}
              type="button"
              data-role={role}
              data-apart={isApart || undefined}
              aria-label={`${row.name} ${sentence}`}
              title={section === own ? sentence : longList(sentence, words.elsewhere)}
              onClick={() => onRead(section)}
            >
              {value.text}
            </button>
          );
        })}
      </span>
    </li>
  );
}
