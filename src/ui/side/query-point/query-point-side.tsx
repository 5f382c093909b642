import { useMemo } from "react";
import { featuresNear, type Neighbour } from "../../../data/plan/near.ts";
import { KINDS } from "../../../model/vocabulary.ts";
import { ALL_PLANS } from "../../../state/choices.ts";
import { readyPlans } from "../../../state/library.ts";
import { usePartStrings } from "../../../strings/use-part-strings.ts";
import { PlanPending } from "../../components/faults.tsx";
import { FeatureRow } from "../../components/feature-row.tsx";
import { useLibrary } from "../../hooks/use-atlas.ts";
import { SideHeader } from "../side-header.tsx";
import "./query-point.css";

/** km around the point in which a feature counts as near. */
const REACH_KM = 3;

/** Everything that the plans say about one point on the map, by plan and kind, the nearest first. */
export default function QueryPointSide({ lng, lat }: { lng: number; lat: number }) {
  const strings = usePartStrings();
  const library = useLibrary();
  const plans = useMemo(() => readyPlans(library, ALL_PLANS), [library]);
  const near = useMemo(() => featuresNear(plans, [lng, lat], REACH_KM), [plans, lng, lat]);
  const waiting = library.index.status !== "ready" || plans.length < library.index.value.plans.length;
  return (
    <div className="query-point">
      <SideHeader
        title={strings.queryPoint.title}
        subtitle={strings.queryPoint.subtitle(`${lng.toFixed(3)}, ${lat.toFixed(3)}`, REACH_KM, near.length)}
      />
      <div className="side-body">
        {waiting && <PlanPending choice={ALL_PLANS} />}
        {!waiting && near.length === 0 && <p className="quiet">{strings.queryPoint.nothing(REACH_KM)}</p>}
        {plans.map((plan) => {
          const own = near.filter(({ feature }) => feature.plan === plan.summary.id);
          return own.length === 0 ? null : (
            <section key={plan.summary.id}>
              <h3>{plan.summary.shortTitle}</h3>
              {KINDS.map((kind) => (
                <KindGroup key={kind} near={own.filter(({ feature }) => feature.properties.kind === kind)} />
              ))}
            </section>
          );
        })}
      </div>
    </div>
  );
}

function KindGroup({ near }: { near: readonly Neighbour[] }) {
  const strings = usePartStrings();
  const [first] = near;
  if (first === undefined) return null;
  return (
    <>
      <h4>{strings.kinds[first.feature.properties.kind]}</h4>
      <ul>
        {near.map(({ feature, km }) => (
          <FeatureRow
            key={feature.id}
            feature={feature}
            aside={km === 0 ? strings.queryPoint.inside : strings.queryPoint.away(km)}
          />
        ))}
      </ul>
    </>
  );
}
