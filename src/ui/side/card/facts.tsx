import type { ReactNode } from "react";
import type { Feature } from "../../../data/plan/plan-data.ts";
import { wordsFor } from "../../../model/codes.ts";
import { pagePath } from "../../../model/ids.ts";
import { usePartStrings } from "../../../strings/use-part-strings.ts";
import { CopyButton } from "../../components/passage/copy-button.tsx";

/** Further facts of a feature: other names, places, the source of its position, its permanent ID, and its page in the build. */
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
      <Fact term={strings.card.page}>
        <a className="link" href={pagePath(feature.id)} title={strings.card.pageHelp}>
          {strings.card.openPage}
        </a>{" "}
        <CopyButton label={strings.card.copyPage} text={() => new URL(pagePath(feature.id), document.baseURI).href} />
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
