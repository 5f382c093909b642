import { useMemo } from "react";
import { type ComparedThing, comparePlans } from "../../../data/compare/compare-plans.ts";
import { ALL_PLANS } from "../../../state/choices.ts";
import { faultsOf, readyPlans } from "../../../state/library.ts";
import { usePartStrings } from "../../../strings/use-part-strings.ts";
import { DataFault } from "../../components/faults.tsx";
import { useLibrary } from "../../hooks/use-atlas.ts";
import { type CompareView, useCompareChoices } from "../../hooks/use-compare-choices.ts";
import { CompareBar } from "./compare-bar.tsx";
import { CompareRow } from "./compare-row.tsx";
import "./compare.css";

/** Everything that several plans name: what each plan says of it, side by side, and where they disagree. */
export default function CompareScreen() {
  const strings = usePartStrings();
  const library = useLibrary();
  const { index, scriptNormalizer } = library;
  const view = useCompareChoices((state) => state.view);
  const plans = useMemo(() => readyPlans(library, ALL_PLANS), [library]);
  const things = useMemo(
    () => (scriptNormalizer.status === "ready" ? comparePlans(plans, scriptNormalizer.value) : []),
    [plans, scriptNormalizer],
  );
  const faults = faultsOf(library, ALL_PLANS);
  if (scriptNormalizer.status === "failed") faults.push(scriptNormalizer.error);
  const waiting =
    faults.length === 0 &&
    (scriptNormalizer.status !== "ready" || index.status !== "ready" || plans.length < index.value.plans.length);
  const shown = things.filter((thing) => isShownIn(thing, view));
  return (
    <div className="compare">
      <CompareBar things={things} isShownIn={isShownIn} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrollable region is operated by keyboard */}
      <div className="compare-body" tabIndex={0}>
        {faults.map((error) => (
          <DataFault key={error.file} error={error} />
        ))}
        {waiting ? (
          <p className="quiet">{strings.loading}</p>
        ) : (
          <ol className="compare-things">
            {shown.map((thing) => (
              <CompareRow key={thing.id} thing={thing} />
            ))}
          </ol>
        )}
        {!waiting && faults.length === 0 && shown.length === 0 && <p className="quiet">{strings.compare.empty}</p>}
      </div>
    </div>
  );
}

function isShownIn({ disagreements, phase }: ComparedThing, view: CompareView): boolean {
  switch (view) {
    case "all":
      return true;
    case "disagreeing":
      return disagreements.length > 0;
    case "forward":
      return phase === "forward";
  }
}
