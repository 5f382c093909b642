import type { DataError } from "../../data/read/data-error.ts";
import { faultsOf } from "../../state/library.ts";
import { useStrings } from "../../strings/use-strings.ts";
import { useAtlas, useLibrary } from "../hooks/use-atlas.ts";
import { useRetry } from "../hooks/use-retry.ts";
import "./faults.css";

/** Says why a file could not be read, with a button to try again. `isAlert` is off where another part of the page says it too. */
export function DataFault({ error, isAlert = true }: { error: DataError; isAlert?: boolean }) {
  const strings = useStrings();
  const retry = useRetry();
  return (
    <div className="fault" role={isAlert ? "alert" : undefined}>
      <p>{strings.faults[error.fault](error.file.replace(/\?.*/, ""))}</p>
      <button type="button" onClick={retry}>
        {strings.retry}
      </button>
    </div>
  );
}

/** In place of what a choice of plans will show: says that they are being read or, if that failed, why. */
export function PlanPending({ choice }: { choice: string }) {
  const strings = useStrings();
  const faults = faultsOf(useLibrary(), choice);
  if (faults.length === 0) return <p className="quiet">{strings.loading}</p>;
  return faults.map((error) => <DataFault key={error.file} error={error} isAlert={false} />);
}

/** Says which of the plans in hand could not be read, and that the others can. */
export function PlanFault() {
  const strings = useStrings();
  const choice = useAtlas((state) => state.plan);
  return faultsOf(useLibrary(), choice).map((error) => (
    <div key={error.file}>
      <DataFault error={error} />
      <p className="quiet">{strings.faults.others}</p>
    </div>
  ));
}
