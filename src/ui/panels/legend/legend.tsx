import { useMemo } from "react";
import { countKinds } from "../../../data/filters/counts.ts";
import { activeFilters } from "../../../data/filters/filters.ts";
import type { PlanData } from "../../../data/plan/plan-data.ts";
import { FAMILIES, KINDS, KINDS_BY_FAMILY } from "../../../model/vocabulary.ts";
import { useStrings } from "../../../strings/use-strings.ts";
import { FilterRow } from "../../components/filters/filter-row.tsx";
import { PhaseRows } from "../../components/filters/filter-rows.tsx";
import { Marker } from "../../components/symbol.tsx";
import { useAtlas, useShownFeatures } from "../../hooks/use-atlas.ts";
import { FamilyRow } from "./family-row.tsx";
import "./legend.css";
import { MoreFilters } from "./more-filters.tsx";

/** The legend is also the filter: every symbol of the map, with its count and a box to turn it on or off. */
export function Legend({ plans }: { plans: readonly PlanData[] }) {
  const strings = useStrings();
  const filters = useAtlas((state) => state.filters);
  const filter = useAtlas((state) => state.filter);
  const resetFilters = useAtlas((state) => state.resetFilters);
  const shown = useShownFeatures();
  const kindCounts = useMemo(() => countKinds(plans, filters), [plans, filters]);
  const total = plans.reduce((sum, plan) => sum + plan.features.length, 0);
  if (total === 0) return <p className="quiet">{strings.preparing}</p>;

  return (
    <div className="legend">
      <p className="legend-total">
        <output>{strings.legend.shown(shown.length, total)}</output>
        {activeFilters(filters).length > 0 && (
          <button type="button" className="link" onClick={resetFilters}>
            {strings.legend.reset}
          </button>
        )}
      </p>
      <MoreFilters plans={plans} />
      <h2>{strings.phase}</h2>
      <PhaseRows />
      <h2>{strings.kind}</h2>
      {FAMILIES.map((family) => (
        <section key={family} className="legend-family">
          <FamilyRow family={family} />
          <ul>
            {KINDS_BY_FAMILY[family].map((kind) => (
              <FilterRow
                key={kind}
                name={strings.kinds[kind]}
                count={kindCounts.get(kind) ?? 0}
                checked={filters.kinds.includes(kind)}
                symbol={<Marker kind={kind} phase="existing" />}
                onToggle={(on) => filter({ kinds: KINDS.filter((k) => (k === kind ? on : filters.kinds.includes(k))) })}
                onOnly={() => filter({ kinds: [kind] })}
              />
            ))}
          </ul>
        </section>
      ))}
      <ul className="legend-notes quiet">
        <li>{strings.legend.markers}</li>
        <li>{strings.legend.lines}</li>
        <li>{strings.legend.areas}</li>
        <li>{strings.legend.clusters}</li>
        <li>{strings.legend.countsNote}</li>
      </ul>
    </div>
  );
}
