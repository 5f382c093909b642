import type { Feature } from "../../data/plan-data.ts";
import type { Spot } from "../../state/choices.ts";
import { FeatureRow } from "../list/feature-row.tsx";
import { SideHeader } from "../shell/side-header.tsx";
import { useStrings } from "../strings/use-strings.ts";
import { useAtlas, usePlans } from "../use-atlas.ts";

/** Several features under one click: a list to pick from. */
export default function PickSide({ ids, at }: { ids: readonly string[]; at: Spot | null }) {
  const strings = useStrings();
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
