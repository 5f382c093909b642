import type { ComparedThing } from "../../../data/compare/compare-plans.ts";
import { usePartStrings } from "../../../strings/use-part-strings.ts";
import { COMPARE_VIEWS, type CompareView, useCompareChoices } from "../../hooks/use-compare-choices.ts";

interface CompareBarProps {
  things: readonly ComparedThing[];
  isShownIn: (thing: ComparedThing, view: CompareView) => boolean;
}

/** The choice of what the comparison shows, with counts, and a sentence that explains it. */
export function CompareBar({ things, isShownIn }: CompareBarProps) {
  const words = usePartStrings().compare;
  const view = useCompareChoices((state) => state.view);
  const show = useCompareChoices((state) => state.show);
  return (
    <header className="compare-bar">
      <fieldset className="compare-views">
        <legend className="visually-hidden">{words.show}</legend>
        {COMPARE_VIEWS.map((each) => (
          <button key={each} type="button" aria-pressed={each === view} onClick={() => show(each)}>
            {words.views[each]} <small>{things.filter((thing) => isShownIn(thing, each)).length}</small>
          </button>
        ))}
      </fieldset>
      <p className="quiet">{words.lead}</p>
    </header>
  );
}
