import type { DataError } from "../../data/read/data-error.ts";
import { faultsOf, receivedOf } from "../../state/library.ts";
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
  const faults = faultsOf(useLibrary(), choice);
  if (faults.length === 0) return <Reading choice={choice} />;
  return faults.map((error) => <DataFault key={error.file} error={error} isAlert={false} />);
}

/** Says that a choice of plans is being read and, when that takes long, that it moves. */
export function Reading({ choice }: { choice: string }) {
  const strings = useStrings();
  const received = receivedOf(useLibrary(), choice);
  return <p className="quiet">{received === 0 ? strings.loading : strings.received((received / 1e6).toFixed(1))}</p>;
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
