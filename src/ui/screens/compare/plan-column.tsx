import type { Disagreement, PlanSide } from "../../../data/compare/compare-plans.ts";
import { usePartStrings } from "../../../strings/use-part-strings.ts";
import { PassageQuote } from "../../components/passage/passage-quote.tsx";
import { PhaseSample } from "../../components/symbol.tsx";
import { useAtlas } from "../../hooks/use-atlas.ts";
import { useCompareChoices } from "../../hooks/use-compare-choices.ts";
import "./plan-column.css";

interface PlanColumnProps {
  side: PlanSide;
  disagreements: readonly Disagreement[];
}

/**
 * What one plan says of a thing: its phase, the facts read from its quotes, and the quotes. A click opens the feature.
 */
export function PlanColumn({ side, disagreements }: PlanColumnProps) {
  const strings = usePartStrings();
  const words = strings.compare;
  const { list } = strings.punctuation;
  const selectFeature = useAtlas((state) => state.selectFeature);
  const readPassage = useAtlas((state) => state.readPassage);
  const lookAt = useCompareChoices((state) => state.lookAt);
  const { plan, feature, ends, lengths, dates } = side;
  const { name, phase, passages } = feature.properties;
  const { shortTitle, period } = plan.summary;
  const lang = plan.text.script === "Hant" ? "zh-Hant" : "zh-Hans";
  const quotes = passages.map((passage, index) => (
    <PassageQuote
      key={`${passage.block}-${passage.start}`}
      plan={plan}
      feature={feature}
      passage={index}
      onRead={() => {
        lookAt(feature.id);
        readPassage(feature.id, index);
      }}
    />
  ));
  return (
    <li className="plan-column">
      <p className="plan-period">{strings.period(period.from, period.to)}</p>
      <h4>
        <button
          type="button"
          className="plan-open"
          onClick={() => {
            lookAt(feature.id);
            selectFeature(feature.id);
          }}
        >
          {shortTitle}
        </button>
      </h4>
      <p className="plan-phase" data-differs={disagreements.includes("phase") || undefined}>
        <PhaseSample phase={phase} />
        {strings.phases[phase]}
      </p>
      <dl>
        <PlanFact term={words.name} value={name} lang={lang} differs={disagreements.includes("name")} />
        <PlanFact term={words.ends} value={ends ?? ""} lang={lang} differs={disagreements.includes("ends")} />
        <PlanFact
          term={words.length}
          value={list(...lengths.map(({ text }) => text))}
          lang={lang}
          differs={disagreements.includes("length")}
        />
        <PlanFact term={words.dates} value={list(...dates)} lang={lang} differs={false} />
      </dl>
      {quotes[0]}
      {quotes.length > 1 && (
        <details>
          <summary>{words.more(quotes.length - 1)}</summary>
          {quotes.slice(1)}
        </details>
      )}
    </li>
  );
}

function PlanFact({ term, value, lang, differs }: { term: string; value: string; lang: string; differs: boolean }) {
  if (value === "") return null;
  return (
    <div data-differs={differs || undefined}>
      <dt>{term}</dt>
      <dd lang={lang}>{value}</dd>
    </div>
  );
}
