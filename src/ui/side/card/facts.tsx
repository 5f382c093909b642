import type { ReactNode } from "react";
import type { Feature } from "../../../data/plan/plan-data.ts";
import { wordsFor } from "../../../model/codes.ts";
import { usePartStrings } from "../../../strings/use-part-strings.ts";

/** Further facts of a feature: other names, places, the source of its position, its permanent ID. */
export function Facts({ feature }: { feature: Feature }) {
  const strings = usePartStrings();
  const { list, longList } = strings.punctuation;
  const { aliases, places, sources } = feature.properties;
  return (
    <dl className="facts">
      {aliases.length > 0 && <Fact term={strings.card.aliases}>{list(...aliases)}</Fact>}
      {places.length > 0 && <Fact term={strings.card.places}>{list(...places)}</Fact>}
      {sources.length > 0 && (
        <Fact term={strings.card.source}>
          {longList(...sources.map((source) => wordsFor(strings.sources, source)))}
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
