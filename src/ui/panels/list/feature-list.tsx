import { useMemo } from "react";
import type { Feature, PlanData } from "../../../data/plan/plan-data.ts";
import { KINDS } from "../../../model/vocabulary.ts";
import { usePartStrings } from "../../../strings/use-part-strings.ts";
import { FeatureRow } from "../../components/feature-row.tsx";
import { FiltersEmpty } from "../../components/filters/filters-empty.tsx";
import { useShownFeatures } from "../../hooks/use-atlas.ts";
import "./list.css";

/** The features that the map shows, and those it cannot show because they have no position. */
export default function FeatureList({ plans }: { plans: readonly PlanData[] }) {
  const strings = usePartStrings();
  const shown = useShownFeatures();
  const groups = useMemo(() => groupByKind(shown), [shown]);
  if (plans.every((plan) => plan.features.length === 0)) return <p className="quiet">{strings.preparing}</p>;
  if (shown.length === 0) return <FiltersEmpty />;
  return (
    <div className="feature-list">
      {groups.map(({ key, located, unlocated }) => (
        <details key={key} open={groups.length <= 3 || undefined}>
          <summary>
            {strings.kinds[key]} <small>{strings.list.items(located.length + unlocated.length)}</small>
          </summary>
          <FeatureRows features={located} />
          {unlocated.length > 0 && (
            <>
              <h4 title={strings.list.unlocatedHelp}>{strings.list.unlocated}</h4>
              <FeatureRows features={unlocated} />
            </>
          )}
        </details>
      ))}
    </div>
  );
}

function FeatureRows({ features }: { features: readonly Feature[] }) {
  return (
    <ul>
      {features.map((feature) => (
        <FeatureRow key={feature.id} feature={feature} />
      ))}
    </ul>
  );
}

function groupByKind(features: readonly Feature[]) {
  return KINDS.flatMap((kind) => {
    const own = features
      .filter((feature) => feature.properties.kind === kind)
      .sort((a, b) => a.properties.rank - b.properties.rank || (a.id < b.id ? -1 : 1));
    if (own.length === 0) return [];
    return [
      {
        key: kind,
        located: own.filter(({ geometry }) => geometry !== null),
        unlocated: own.filter(({ geometry }) => geometry === null),
      },
    ];
  });
}
