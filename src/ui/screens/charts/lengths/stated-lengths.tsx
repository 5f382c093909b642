import { max } from "d3-array";
import { useMemo } from "react";
import { type StatedSum, sumStatedLengths } from "../../../../data/charts/sum-stated-lengths.ts";
import type { PlanData } from "../../../../data/plan/plan-data.ts";
import { usePartStrings } from "../../../../strings/use-part-strings.ts";
import { Marker } from "../../../components/symbol.tsx";
import { useAtlas } from "../../../hooks/use-atlas.ts";
import { StatedNumberButton } from "../parts/stated-number-button.tsx";
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
      {sums.map((sum) => (
        <Sum key={`${sum.kind} ${sum.phase}`} sum={sum} share={sum.km / longest} />
      ))}
      {without > 0 && <p className="chart-note">{words.without(without)}</p>}
    </section>
  );
}

function Sum({ sum: { kind, phase, km, lines }, share }: { sum: StatedSum; share: number }) {
  const strings = usePartStrings();
  return (
    <div className="stated-sum">
      <p>
        <Marker kind={kind} phase={phase} size={18} />
        <span>{strings.punctuation.facts(strings.kinds[kind], strings.phases[phase])}</span>
        <span className="stated-bar" style={{ inlineSize: `${share * 100}%` }} aria-hidden="true" />
        <strong>{strings.charts.lengths.km(roundKm(km), false)}</strong>
      </p>
      <ul className="line-list">
        {lines.map((stated) => (
          <li key={stated.feature.id}>
            <StatedNumberButton stated={stated}>
              <span>{stated.feature.properties.name}</span>
              <small>
                {strings.punctuation.facts(
                  ...(stated.figure.measures === null ? [] : [stated.figure.measures]),
                  stated.figure.words,
                )}
              </small>
            </StatedNumberButton>
          </li>
        ))}
      </ul>
    </div>
  );
}
