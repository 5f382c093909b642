import type { MeasuredLine } from "../../../../data/charts/group-lengths.ts";
import { usePartStrings } from "../../../../strings/use-part-strings.ts";
import { useAtlas } from "../../../hooks/use-atlas.ts";
import { usePointing } from "../../../hooks/use-pointing.ts";

/** The lines that a length adds up, each with its own length. Pointing at one highlights it on the map above. */
export function LineList({ lines }: { lines: readonly MeasuredLine[] }) {
  const words = usePartStrings().charts.lengths;
  const selectFeature = useAtlas((state) => state.selectFeature);
  const pointing = usePointing();
  return (
    <ul className="line-list" aria-label={words.lines}>
      {lines.map(({ feature, km }) => (
        <li key={feature.id}>
          <button type="button" onClick={() => selectFeature(feature.id)} {...pointing(feature.id)}>
            <span>{feature.properties.name}</span>
            <small>{words.km(roundKm(km), feature.properties.certainty === "schematic")}</small>
          </button>
        </li>
      ))}
    </ul>
  );
}

const threeFigures = new Intl.NumberFormat("en", { maximumSignificantDigits: 3 });

/** At most three significant figures: the length of a drawn line is not known better. */
export function roundKm(km: number): string {
  return threeFigures.format(km);
}
