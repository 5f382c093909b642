import { max } from "d3-array";
import { useMemo } from "react";
import { STATED_KINDS, type StatedSum, sumStatedLengths } from "../../../../data/charts/sum-stated-lengths.ts";
import { figurePassage } from "../../../../data/plan/figure-passage.ts";
import type { PlanData } from "../../../../data/plan/plan-data.ts";
import { usePartStrings } from "../../../../strings/use-part-strings.ts";
import { Marker } from "../../../components/symbol.tsx";
import { useAtlas } from "../../../hooks/use-atlas.ts";
import { roundKm } from "./line-list.tsx";
import "./stated-lengths.css";

/** Lengths as the plans say, beside those that are drawn: each number with its words, one press from its place. */
export function StatedLengths({ plans }: { plans: readonly PlanData[] }) {
  const strings = usePartStrings();
  const words = strings.charts.statedLengths;
  const filters = useAtlas((state) => state.filters);
  const { sums, without } = useMemo(() => sumStatedLengths(plans, filters), [plans, filters]);
  const longest = max(sums, ({ km }) => km) ?? 1;
  return (
    <section className="stated-lengths" aria-label={words.title}>
      <h3>{words.title}</h3>
      <p className="chart-note">
        {sums.length === 0
          ? words.none
          : strings.punctuation.sentences(words.note, ...(plans.length > 1 ? [words.several] : []))}
      </p>
      {STATED_KINDS.flatMap((kind) => sums.filter((sum) => sum.kind === kind)).map((sum) => (
        <Sum key={`${sum.kind} ${sum.phase}`} sum={sum} share={sum.km / longest} />
      ))}
      {without > 0 && <p className="chart-note">{words.without(without)}</p>}
    </section>
  );
}

function Sum({ sum: { kind, phase, km, lengths }, share }: { sum: StatedSum; share: number }) {
  const strings = usePartStrings();
  const readPassage = useAtlas((state) => state.readPassage);
  const hoverFeature = useAtlas((state) => state.hoverFeature);
  return (
    <div className="stated-sum">
      <p>
        <Marker kind={kind} phase={phase} size={18} />
        <span>{strings.punctuation.facts(strings.kinds[kind], strings.phases[phase])}</span>
        <span className="stated-bar" style={{ inlineSize: `${share * 100}%` }} aria-hidden="true" />
        <strong>{strings.charts.lengths.km(roundKm(km), false)}</strong>
      </p>
      <ul className="line-list">
        {lengths.map(({ feature, figure }) => (
          <li key={feature.id}>
            <button
              type="button"
              title={figure.passage.exact}
              onClick={() => readPassage(feature.id, figurePassage(feature, figure))}
              onPointerEnter={() => hoverFeature(feature.id)}
              onPointerLeave={() => hoverFeature(null)}
            >
              <span>{feature.properties.name}</span>
              <small>
                {strings.punctuation.facts(...(figure.measures === null ? [] : [figure.measures]), figure.words)}
              </small>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
