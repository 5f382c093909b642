import { max } from "d3-array";
import { useMemo } from "react";
import { countPlans } from "../../../data/filters/counts.ts";
import type { PlanData } from "../../../data/plan/plan-data.ts";
import { usePartStrings } from "../../../strings/use-part-strings.ts";
import { useAtlas } from "../../hooks/use-atlas.ts";
import { Bar } from "./parts/bar.tsx";
import { Chart } from "./parts/chart.tsx";

/**
 * The number of features of each plan. It replaces the chapters if all plans are shown: their chapters do not compare.
 */
export function PlansChart({ plans }: { plans: readonly PlanData[] }) {
  const words = usePartStrings().charts.plans;
  const filters = useAtlas((state) => state.filters);
  const filter = useAtlas((state) => state.filter);
  const counts = useMemo(() => countPlans(plans, filters), [plans, filters]);
  const most = max(counts.values()) ?? 1;
  return (
    <Chart name="plans" title={words.title} note={words.note}>
      <ul className="chapters">
        {plans.map(({ summary: { id, shortTitle } }) => {
          const count = counts.get(id) ?? 0;
          const chosen = filters.plans?.length === 1 && filters.plans[0] === id;
          return (
            <li key={id}>
              <Bar
                label={shortTitle}
                value={String(count)}
                share={count / most}
                sentence={words.plan(shortTitle, count)}
                pressed={chosen}
                onPress={() => filter({ plans: chosen ? null : [id] })}
              />
            </li>
          );
        })}
      </ul>
    </Chart>
  );
}
