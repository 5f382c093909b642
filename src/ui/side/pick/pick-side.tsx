import type { Feature } from "../../../data/plan/plan-data.ts";
import type { QueryPoint } from "../../../state/choices.ts";
import { usePartStrings } from "../../../strings/use-part-strings.ts";
import { FeatureRow } from "../../components/feature-row.tsx";
import { useAtlas, usePlans } from "../../hooks/use-atlas.ts";
import { SideHeader } from "../side-header.tsx";

/** The features under one click, as a list to choose from. */
export default function PickSide({ ids, at }: { ids: readonly string[]; at: QueryPoint | null }) {
  const strings = usePartStrings();
  const plans = usePlans();
  const askAbout = useAtlas((state) => state.askAbout);
  const features = ids.flatMap((id): Feature[] => {
    const feature = plans.map((plan) => plan.featureById.get(id)).find((found) => found !== undefined);
    return feature === undefined ? [] : [feature];
  });
  return (
    <div className="pick">
      <SideHeader title={strings.pick.title(features.length)} />
      <div className="side-body">
        <ul>
          {features.map((feature) => (
            <FeatureRow key={feature.id} feature={feature} />
          ))}
        </ul>
        {at !== null && (
          <button type="button" className="link" onClick={() => askAbout(at.lng, at.lat)}>
            {strings.pick.everything}
          </button>
        )}
      </div>
    </div>
  );
}
