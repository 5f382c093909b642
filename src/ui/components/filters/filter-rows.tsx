import { type ReactNode, useMemo } from "react";
import { type Counts, countCertainties, countKinds, countPhases } from "../../../data/filters/counts.ts";
import type { Filters } from "../../../data/filters/filters.ts";
import type { PlanData } from "../../../data/plan/plan-data.ts";
import { CERTAINTIES, KINDS, PHASES } from "../../../model/vocabulary.ts";
import { useStrings } from "../../../strings/use-strings.ts";
import { useAtlas, usePlans } from "../../hooks/use-atlas.ts";
import { CertaintySample, Marker, PhaseForm, PhaseSample } from "../symbol.tsx";
import { FilterRow } from "./filter-row.tsx";

export function PhaseRows() {
  const { strings, filters, filter, counts } = useFilters(countPhases);
  return (
    <ChoiceRows
      values={PHASES}
      shown={filters.phases}
      counts={counts}
      nameOf={(phase) => strings.phases[phase]}
      helpOf={(phase) => strings.phaseHelp[phase]}
      symbolOf={(phase) => (
        <>
          <PhaseSample phase={phase} />
          <PhaseForm phase={phase} />
        </>
      )}
      onShow={(phases) => filter({ phases })}
    />
  );
}

/** All kinds in one list, not grouped by family. */
export function KindRows() {
  const { strings, filters, filter, counts } = useFilters(countKinds);
  return (
    <ChoiceRows
      values={KINDS}
      shown={filters.kinds}
      counts={counts}
      nameOf={(kind) => strings.kinds[kind]}
      symbolOf={(kind) => <Marker kind={kind} phase="existing" />}
      onShow={(kinds) => filter({ kinds })}
    />
  );
}

export function CertaintyRows() {
  const { strings, filters, filter, counts } = useFilters(countCertainties);
  return (
    <ChoiceRows
      values={CERTAINTIES}
      shown={filters.certainties}
      counts={counts}
      nameOf={(certainty) => strings.certainties[certainty]}
      symbolOf={(certainty) => <CertaintySample certainty={certainty} kind="road" />}
      onShow={(certainties) => filter({ certainties })}
    />
  );
}

/** The filters, and the counts that `count` finds in the plans with these filters. */
function useFilters<Value>(count: (plans: readonly PlanData[], filters: Filters) => Counts<Value>) {
  const strings = useStrings();
  const plans = usePlans();
  const filters = useAtlas((state) => state.filters);
  const filter = useAtlas((state) => state.filter);
  const counts = useMemo(() => count(plans, filters), [count, plans, filters]);
  return { strings, filters, filter, counts };
}

interface ChoiceRowsProps<Value extends string> {
  values: readonly Value[];
  shown: readonly Value[];
  counts: Counts<Value>;
  nameOf: (value: Value) => string;
  helpOf?: (value: Value) => string;
  symbolOf: (value: Value) => ReactNode;
  onShow: (values: readonly Value[]) => void;
}

function ChoiceRows<Value extends string>({
  values,
  shown,
  counts,
  nameOf,
  helpOf,
  symbolOf,
  onShow,
}: ChoiceRowsProps<Value>) {
  return (
    <ul>
      {values.map((value) => (
        <FilterRow
          key={value}
          name={nameOf(value)}
          {...(helpOf === undefined ? {} : { help: helpOf(value) })}
          count={counts.get(value) ?? 0}
          checked={shown.includes(value)}
          symbol={symbolOf(value)}
          onToggle={(on) => onShow(values.filter((other) => (other === value ? on : shown.includes(other))))}
          onOnly={() => onShow([value])}
        />
      ))}
    </ul>
  );
}
