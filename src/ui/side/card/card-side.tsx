import type { Feature } from "../../../data/plan/plan-data.ts";
import { wordsFor } from "../../../model/codes.ts";
import { planOf } from "../../../model/ids.ts";
import { type AllStrings, usePartStrings } from "../../../strings/use-part-strings.ts";
import { PlanPending } from "../../components/faults.tsx";
import { PassageQuote } from "../../components/passage/passage-quote.tsx";
import { useAtlas, useFeature, useOwner } from "../../hooks/use-atlas.ts";
import { SideHeader } from "../side-header.tsx";
import { Facts } from "./facts.tsx";
import { Relatives } from "./relatives.tsx";
import { StatedNumbers } from "./stated-numbers.tsx";
import "./card.css";

type CardWords = AllStrings["card"];

/** A feature in full: its kind and phase, and every passage that names it. */
export default function CardSide({ id }: { id: string }) {
  const feature = useFeature(id);
  if (feature === null) {
    return (
      <div className="side-body">
        <PlanPending choice={planOf(id)} />
      </div>
    );
  }
  return <Card key={id} feature={feature} />;
}

function Card({ feature }: { feature: Feature }) {
  const strings = usePartStrings();
  const plan = useOwner(feature.id);
  const readPassage = useAtlas((state) => state.readPassage);
  const { name, kind, phase, certainty, accuracyM, passages, note, unlocated } = feature.properties;
  if (plan === null) return null;
  return (
    <article className="card" aria-labelledby="card-name">
      <SideHeader
        title={name}
        titleId="card-name"
        kind={kind}
        phase={phase}
        subtitle={strings.punctuation.facts(strings.kinds[kind], strings.phases[phase])}
      />
      <div className="side-body">
        <p className="certainty" data-certainty={certainty}>
          {strings.certainties[certainty]}
          {accuracyM !== null && <span>{accuracyWords(strings.card, feature, accuracyM)}</span>}
          {unlocated !== null && <span>{wordsFor(strings.unlocatedReasons, unlocated)}</span>}
        </p>
        <StatedNumbers feature={feature} />
        <h3>{strings.card.passages(passages.length)}</h3>
        <ol className="passages">
          {passages.map((passage, index) => (
            <li key={`${passage.block}-${passage.start}`}>
              <PassageQuote
                plan={plan}
                feature={feature}
                passage={index}
                onRead={() => readPassage(feature.id, index)}
              />
            </li>
          ))}
        </ol>
        <Relatives feature={feature} />
        <Facts feature={feature} />
        {note !== null && <p className="editor-note">{strings.punctuation.labelled(strings.card.note, note)}</p>}
      </div>
    </article>
  );
}

/** How well the position is known, as a sentence. */
function accuracyWords(words: CardWords, { geometry, properties }: Feature, accuracyM: number): string {
  const distance = formatDistance(accuracyM);
  if (properties.certainty !== "schematic" || geometry === null) return words.accuracy(distance);
  return words.roughly[SHAPES[geometry.type]](properties.places[0] ?? null, distance);
}

const SHAPES = {
  Point: "point",
  MultiPoint: "points",
  LineString: "line",
  MultiLineString: "line",
  Polygon: "area",
  MultiPolygon: "area",
} as const;

function formatDistance(metres: number): string {
  if (metres < 1000) return `${Math.round(metres / 10) * 10} m`;
  // A tenth of a kilometre says nothing where it may be tens of them.
  return `${Number((metres / 1000).toFixed(metres < 10_000 ? 1 : 0))} km`;
}
