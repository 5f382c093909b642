import type { Feature } from "../../data/plan/plan-data.ts";
import { selectedFeature } from "../../state/choices.ts";
import { useStrings } from "../../strings/use-strings.ts";
import { useAtlas } from "../hooks/use-atlas.ts";
import { usePointing } from "../hooks/use-pointing.ts";
import { Marker } from "./symbol.tsx";
import "./feature-row.css";

/** A feature as one line of a list. Pointing at it highlights it on the map. */
export function FeatureRow({ feature, aside }: { feature: Feature; aside?: string }) {
  const strings = useStrings();
  const { name, kind, phase } = feature.properties;
  const selectFeature = useAtlas((state) => state.selectFeature);
  const pointing = usePointing();
  const selected = useAtlas((state) => selectedFeature(state.side) === feature.id);
  return (
    <li className="feature-row">
      <button
        type="button"
        aria-current={selected || undefined}
        onClick={() => selectFeature(feature.id)}
        {...pointing(feature.id)}
      >
        <Marker kind={kind} phase={phase} />
        <span className="feature-name">{name}</span>
        <small>
          {aside === undefined ? strings.phases[phase] : strings.punctuation.facts(strings.phases[phase], aside)}
        </small>
      </button>
    </li>
  );
}
