import type { PlanSummary } from "../../../model/atlas.ts";
import { planOf } from "../../../model/ids.ts";
import { usePartStrings } from "../../../strings/use-part-strings.ts";
import { PassageQuote } from "../../components/passage/passage-quote.tsx";
import { PhaseSample } from "../../components/symbol.tsx";
import { useAtlas, useFeature, useLibrary, useOwner } from "../../hooks/use-atlas.ts";
import { useCompareChoices } from "../../hooks/use-compare-choices.ts";
import "./same-as.css";

/** The same thing in other plans: the phase and the passages of each, the earliest plan first. */
export function SameAs({ of: feature, ids }: { of: string; ids: readonly string[] }) {
  const strings = usePartStrings();
  const { index } = useLibrary();
  const compare = useAtlas((state) => state.compare);
  const lookAt = useCompareChoices((state) => state.lookAt);
  if (ids.length === 0 || index.status !== "ready") return null;
  const others = index.value.plans
    .flatMap((summary) => ids.filter((id) => planOf(id) === summary.id).map((id) => ({ id, summary })))
    .sort((a, b) => a.summary.period.from - b.summary.period.from);
  return (
    <section className="relatives same-as">
      <header>
        <h3>{strings.card.sameAs}</h3>
        <button
          type="button"
          className="link"
          onClick={() => {
            lookAt(feature);
            compare();
          }}
        >
          {strings.card.compare}
        </button>
      </header>
      <ul>
        {others.map(({ id, summary }) => (
          <SameAsItem key={id} id={id} summary={summary} />
        ))}
      </ul>
    </section>
  );
}

/** The same thing in one plan. Only the plan's name is shown until the plan is read, or if it cannot be read. */
function SameAsItem({ id, summary }: { id: string; summary: PlanSummary }) {
  const strings = usePartStrings();
  const feature = useFeature(id);
  const plan = useOwner(id);
  const selectFeature = useAtlas((state) => state.selectFeature);
  const readPassage = useAtlas((state) => state.readPassage);
  return (
    <li className="same-as-plan">
      <p className="same-as-head">
        <button type="button" className="same-as-open" onClick={() => selectFeature(id)}>
          {summary.shortTitle}
        </button>
        <small>{strings.period(summary.period.from, summary.period.to)}</small>
        {feature !== null && (
          <span className="same-as-phase">
            <PhaseSample phase={feature.properties.phase} />
            {strings.phases[feature.properties.phase]}
          </span>
        )}
      </p>
      {feature !== null && plan !== null && (
        <ol className="passages">
          {feature.properties.passages.map(({ block, start }, index) => (
            <li key={`${block}-${start}`}>
              <PassageQuote plan={plan} feature={feature} passage={index} onRead={() => readPassage(id, index)} />
            </li>
          ))}
        </ol>
      )}
    </li>
  );
}
