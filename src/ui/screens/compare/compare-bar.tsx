import type { AcrossThing } from "../../../data/compare/compare-plans.ts";
import { useStrings } from "../../../strings/use-strings.ts";
import { ACROSS_VIEWS, type AcrossView, useAcrossChoices } from "../../hooks/compare-choices.ts";

interface AcrossBarProps {
  things: readonly AcrossThing[];
  isIn: (thing: AcrossThing, view: AcrossView) => boolean;
}

/** What the comparison is, and which part of it to see, each with its count. */
export function AcrossBar({ things, isIn }: AcrossBarProps) {
  const words = useStrings().across;
  const view = useAcrossChoices((state) => state.view);
  const show = useAcrossChoices((state) => state.show);
  return (
    <header className="compare-bar">
      <fieldset className="compare-views">
        <legend className="visually-hidden">{words.show}</legend>
        {ACROSS_VIEWS.map((each) => (
          <button key={each} type="button" aria-pressed={each === view} onClick={() => show(each)}>
            {words.views[each]} <small>{things.filter((thing) => isIn(thing, each)).length}</small>
          </button>
        ))}
      </fieldset>
      <p className="quiet">{words.lead}</p>
    </header>
  );
}
