import "./indicators.css";
import { useMemo } from "react";
import { listIndicators } from "../../../../data/charts/list-indicators.ts";
import type { PlanData } from "../../../../data/plan/plan-data.ts";
import { usePartStrings } from "../../../../strings/use-part-strings.ts";
import { useAtlas } from "../../../hooks/use-atlas.ts";
import { Chart } from "../parts/chart.tsx";
import { PointSymbol } from "./dumbbell.tsx";
import { IndicatorLine } from "./indicator-line.tsx";

const ROLES = ["base", "target", "actual"] as const;

/** The indicators that the plans state in their tables: base value, target and result. */
export function IndicatorsChart({ plans }: { plans: readonly PlanData[] }) {
  const words = usePartStrings().charts.indicators;
  return (
    <Chart name="indicators" title={words.title} note={words.note}>
      <ul className="indicator-key">
        {ROLES.map((role) => (
          <li key={role}>
            <svg width="14" height="14" viewBox="-7 -7 14 14" aria-hidden="true">
              <PointSymbol role={role} />
            </svg>
            {words.roles[role]}
          </li>
        ))}
      </ul>
      {plans.map((plan) => (
        <PlanIndicators key={plan.summary.id} plan={plan} />
      ))}
    </Chart>
  );
}

function PlanIndicators({ plan }: { plan: PlanData }) {
  const words = usePartStrings().charts.indicators;
  const readSection = useAtlas((state) => state.readSection);
  const tables = useMemo(() => listIndicators(plan), [plan]);
  if (tables.length === 0) return <p className="quiet">{words.none(plan.summary.shortTitle)}</p>;
  return tables.map((table) => (
    <section key={table.block} className="indicator-table">
      <h3>
        <button type="button" className="link" onClick={() => readSection(plan.summary.id, table.section)}>
          {table.label} {table.title}
        </button>
      </h3>
      <div className="indicator-groups">
        {table.groups.map((group) => (
          <section key={group.key}>
            {group.title !== "" && <h4>{group.title}</h4>}
            <ul>
              {group.rows.map((row) => (
                <IndicatorLine
                  key={row.key}
                  row={row}
                  own={table.section}
                  onRead={(section) => readSection(plan.summary.id, section)}
                />
              ))}
            </ul>
          </section>
        ))}
      </div>
      <p className="chart-note">{table.note}</p>
    </section>
  ));
}
