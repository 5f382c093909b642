import "./charts.css";
import "./charts-elsewhere.css";
import { activeFilters } from "../../../data/filters/filters.ts";
import { usePartStrings } from "../../../strings/use-part-strings.ts";
import { PlanPending } from "../../components/faults.tsx";
import { useAtlas, usePlans, useShownFeatures } from "../../hooks/use-atlas.ts";
import { ChaptersChart } from "./chapters-chart.tsx";
import { IndicatorsChart } from "./indicators/indicators-chart.tsx";
import { LengthsChart } from "./lengths/lengths-chart.tsx";
import { MatrixChart } from "./matrix/matrix-chart.tsx";
import { PlacesChart } from "./places/places-chart.tsx";
import { PlansChart } from "./plans-chart.tsx";
import { YearsChart } from "./years/years-chart.tsx";

/** Charts of the chosen plans. Each counts the features that pass the filters, and sets a filter when it is clicked. */
export default function ChartsScreen() {
  const strings = usePartStrings();
  const plans = usePlans();
  const choice = useAtlas((state) => state.plan);
  const filters = useAtlas((state) => state.filters);
  const resetFilters = useAtlas((state) => state.resetFilters);
  const shown = useShownFeatures().length;
  const total = plans.reduce((sum, plan) => sum + plan.features.length, 0);
  const [only, second] = plans;
  if (only === undefined) {
    return (
      <div className="charts">
        <PlanPending choice={choice} />
      </div>
    );
  }

  return (
    <div className="charts">
      <p className="charts-lead">
        <strong>{strings.legend.shown(shown, total)}</strong> <span className="quiet">{strings.charts.lead}</span>
        {activeFilters(filters).length > 0 && (
          <button type="button" className="link" onClick={resetFilters}>
            {strings.legend.reset}
          </button>
        )}
      </p>
      <div className="charts-body">
        <div className="charts-grid">
          {total > 0 && (
            <>
              <div className="charts-column">
                <MatrixChart plans={plans} />
                {second === undefined ? <ChaptersChart plan={only} /> : <PlansChart plans={plans} />}
              </div>
              <div className="charts-column">
                <PlacesChart plans={plans} />
                <LengthsChart plans={plans} />
                <YearsChart plans={plans} />
              </div>
            </>
          )}
          <IndicatorsChart plans={plans} />
        </div>
      </div>
    </div>
  );
}
