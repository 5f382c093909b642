import { useMemo } from "react";
import { type AcrossThing, comparePlans } from "../../../data/compare/compare-plans.ts";
import { ALL_PLANS } from "../../../state/choices.ts";
import { readyPlans } from "../../../state/library.ts";
import { useStrings } from "../../../strings/use-strings.ts";
import { DataFault } from "../../components/faults.tsx";
import { type AcrossView, useAcrossChoices } from "../../hooks/compare-choices.ts";
import { useLibrary } from "../../hooks/use-atlas.ts";
import { AcrossBar } from "./compare-bar.tsx";
import { ThingRow } from "./thing-row.tsx";
import "./compare.css";

/** Everything that several plans name: what each says of it, side by side, and where they disagree. */
export default function AcrossScreen() {
  const strings = useStrings();
  const library = useLibrary();
  const { index, fold } = library;
  const view = useAcrossChoices((state) => state.view);
  const plans = useMemo(() => readyPlans(library, ALL_PLANS), [library]);
  const things = useMemo(() => (fold.status === "ready" ? comparePlans(plans, fold.value) : []), [plans, fold]);
  const faults = [...library.plans.values(), fold].flatMap((read) => (read.status === "failed" ? [read.error] : []));
  const waiting =
    faults.length === 0 &&
    (fold.status === "loading" || index.status !== "ready" || plans.length < index.value.plans.length);
  const shown = things.filter((thing) => isIn(thing, view));
  return (
    <div className="compare">
      <AcrossBar things={things} isIn={isIn} />
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
              <ThingRow key={thing.id} thing={thing} />
            ))}
          </ol>
        )}
        {!waiting && faults.length === 0 && shown.length === 0 && <p className="quiet">{strings.across.empty}</p>}
      </div>
    </div>
  );
}

function isIn({ disagreements, phase }: AcrossThing, view: AcrossView): boolean {
  switch (view) {
    case "all":
      return true;
    case "disagreeing":
      return disagreements.length > 0;
    case "forward":
      return phase === "forward";
  }
}
