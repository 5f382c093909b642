import { figurePassage } from "../../../data/plan/figure-passage.ts";
import type { Feature } from "../../../data/plan/plan-data.ts";
import type { Figure } from "../../../model/atlas.ts";
import { usePartStrings } from "../../../strings/use-part-strings.ts";
import { useAtlas, useOwner } from "../../hooks/use-atlas.ts";
import "./stated-numbers.css";

/** The numbers that the text gives for a feature, as the text has them. Each leads to its place in the text. */
export function StatedNumbers({ feature }: { feature: Feature }) {
  const strings = usePartStrings();
  const { figures } = feature.properties;
  if (figures.length === 0) return null;
  return (
    <table className="stated-numbers">
      <caption>{strings.figures.title}</caption>
      <tbody>
        {figures.map((figure) => (
          <Row
            key={`${figure.what} ${figure.passage.block} ${figure.passage.mark[0]}`}
            feature={feature}
            figure={figure}
          />
        ))}
      </tbody>
    </table>
  );
}

function Row({ feature, figure }: { feature: Feature; figure: Figure }) {
  const strings = usePartStrings();
  const plan = useOwner(feature.id);
  const readPassage = useAtlas((state) => state.readPassage);
  const { what, words, measures, together, note, passage } = figure;
  const others = together.flatMap((id) => plan?.featureById.get(id)?.properties.name ?? []);
  return (
    <tr>
      <th scope="row">
        {strings.figures.quantities[what]}
        {measures !== null && <small>{measures}</small>}
      </th>
      <td>
        <button
          type="button"
          className="link"
          title={passage.exact}
          aria-label={strings.figures.read(words)}
          onClick={() => readPassage(feature.id, figurePassage(feature, figure))}
        >
          {words}
        </button>
        {others.length > 0 && <small>{strings.figures.together(strings.punctuation.list(...others))}</small>}
        {note !== null && <small>{strings.punctuation.labelled(strings.card.note, note)}</small>}
      </td>
    </tr>
  );
}
