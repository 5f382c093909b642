import { useMemo } from "react";
import { listYears } from "../../../../data/charts/list-years.ts";
import type { StatedNumber } from "../../../../data/charts/stated-number.ts";
import type { PlanData } from "../../../../data/plan/plan-data.ts";
import { usePartStrings } from "../../../../strings/use-part-strings.ts";
import { Marker } from "../../../components/symbol.tsx";
import { useAtlas } from "../../../hooks/use-atlas.ts";
import { Chart } from "../parts/chart.tsx";
import { StatedNumberButton } from "../parts/stated-number-button.tsx";
import "./years-chart.css";

/** The years that the texts state, on one line: what is to begin, and what is to be built by then. */
export function YearsChart({ plans }: { plans: readonly PlanData[] }) {
  const words = usePartStrings().charts.years;
  const filters = useAtlas((state) => state.filters);
  const { years, without } = useMemo(() => listYears(plans, filters), [plans, filters]);
  return (
    <Chart name="years" title={words.title} note={words.note}>
      {years.length === 0 && <p className="quiet">{words.none}</p>}
      <ol className="years">
        {years.map(({ year, events }) => (
          <li key={year} data-empty={events.length === 0 || undefined}>
            <strong>{year}</strong>
            {events.length > 0 && (
              <ul>
                {events.map((event) => (
                  <li key={`${event.feature.id} ${event.figure.passage.mark[0]}`}>
                    <Event event={event} />
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ol>
      {years.length > 0 && without > 0 && <p className="chart-note">{words.without(without)}</p>}
    </Chart>
  );
}

function Event({ event }: { event: StatedNumber }) {
  const strings = usePartStrings();
  const { feature, figure } = event;
  const { name, kind, phase } = feature.properties;
  return (
    <StatedNumberButton stated={event}>
      <Marker kind={kind} phase={phase} size={18} />
      <span>{name}</span>
      <small>{strings.figures.named(strings.figures.quantities[figure.what], figure.measures)}</small>
    </StatedNumberButton>
  );
}
