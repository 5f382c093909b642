import type { ReactNode } from "react";
import type { Feature } from "../../../data/plan/plan-data.ts";
import { wordsFor } from "../../../model/codes.ts";
import { useStrings } from "../../../strings/use-strings.ts";

/** The small print of a feature: other names, places, where its coordinates come from, its permanent ID. */
export function Facts({ feature }: { feature: Feature }) {
  const strings = useStrings();
  const { aliases, places, sources } = feature.properties;
  return (
    <dl className="facts">
      {aliases.length > 0 && <Fact term={strings.card.aliases}>{aliases.join("、")}</Fact>}
      {places.length > 0 && <Fact term={strings.card.places}>{places.join("、")}</Fact>}
      {sources.length > 0 && (
        <Fact term={strings.card.source}>
          {sources.map((source) => wordsFor(strings.sources, source)).join(strings.punctuation.semicolon)}
        </Fact>
      )}
      <Fact term="ID">
        <code>{feature.id}</code>
      </Fact>
    </dl>
  );
}

function Fact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}
