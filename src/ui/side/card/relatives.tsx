import type { Feature } from "../../../data/plan/plan-data.ts";
import { usePartStrings } from "../../../strings/use-part-strings.ts";
import { FeatureRow } from "../../components/feature-row.tsx";
import { useOwner } from "../../hooks/use-atlas.ts";
import { SameAs } from "./same-as.tsx";

/** What a feature is part of, its members, and the same thing in other plans. */
export function Relatives({ feature }: { feature: Feature }) {
  const strings = usePartStrings();
  const plan = useOwner(feature.id);
  if (plan === null) return null;
  const structures = feature.properties.partOf.flatMap((id) => plan.featureById.get(id) ?? []);
  const members = plan.membersOf.get(feature.id) ?? [];
  return (
    <>
      <Group title={strings.card.partOf} features={structures} />
      <Group title={`${strings.card.members} ${members.length}`} features={members} />
      <SameAs of={feature.id} ids={feature.properties.sameAs} />
    </>
  );
}

function Group({ title, features }: { title: string; features: readonly Feature[] }) {
  if (features.length === 0) return null;
  return (
    <section className="relatives">
      <h3>{title}</h3>
      <ul>
        {features.map((feature) => (
          <FeatureRow key={feature.id} feature={feature} />
        ))}
      </ul>
    </section>
  );
}
