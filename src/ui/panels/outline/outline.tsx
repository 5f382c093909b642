import { memo, useMemo } from "react";
import type { PlanData } from "../../../data/plan/plan-data.ts";
import { countSections } from "../../../data/plan/sections.ts";
import { usePartStrings } from "../../../strings/use-part-strings.ts";
import { HeadingList } from "./heading-list.tsx";
import "./outline.css";

/** The plan's table of contents, with the number of features under each heading. */
export default function Outline({ plans }: { plans: readonly PlanData[] }) {
  const strings = usePartStrings();
  return (
    <nav className="outline">
      <p className="quiet outline-key">{strings.outline.key}</p>
      {plans.map((plan) => (
        <PlanOutline key={plan.summary.id} plan={plan} titled={plans.length > 1} />
      ))}
    </nav>
  );
}

const PlanOutline = memo(function PlanOutline({ plan, titled }: { plan: PlanData; titled: boolean }) {
  const counts = useMemo(() => countSections(plan), [plan]);
  return (
    <>
      {titled && <h2>{plan.summary.shortTitle}</h2>}
      <HeadingList plan={plan} parent={null} counts={counts} depth={0} />
    </>
  );
});
