import type { Feature, PlanData } from "../../../data/plan/plan-data.ts";
import { usePartStrings } from "../../../strings/use-part-strings.ts";
import { CiteButton } from "../../components/passage/cite-button.tsx";
import { Marker } from "../../components/symbol.tsx";
import { useAtlas } from "../../hooks/use-atlas.ts";

/** The selected feature above the text, with buttons to its card and to its other passages. */
export function PassageBar({ plan, feature, passage }: { plan: PlanData; feature: Feature; passage: number }) {
  const strings = usePartStrings();
  const selectFeature = useAtlas((state) => state.selectFeature);
  const readPassage = useAtlas((state) => state.readPassage);
  const { name, kind, phase, passages } = feature.properties;
  return (
    <div className="passage-bar">
      <button type="button" className="to-card" title={strings.reader.toCard} onClick={() => selectFeature(feature.id)}>
        <Marker kind={kind} phase={phase} />
        <span>{name}</span>
      </button>
      <button
        type="button"
        aria-label={strings.reader.previous}
        disabled={passage <= 0}
        onClick={() => readPassage(feature.id, passage - 1)}
      >
        ↑
      </button>
      <span className="quiet">
        {strings.reader.passage(Math.min(passage, passages.length - 1) + 1, passages.length)}
      </span>
      <button
        type="button"
        aria-label={strings.reader.next}
        disabled={passage >= passages.length - 1}
        onClick={() => readPassage(feature.id, passage + 1)}
      >
        ↓
      </button>
      <CiteButton plan={plan} feature={feature} passage={Math.min(passage, passages.length - 1)} className="cite" />
    </div>
  );
}
