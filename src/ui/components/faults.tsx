import type { DataError } from "../../data/read/data-error.ts";
import { useStrings } from "../../strings/use-strings.ts";
import { useAtlas, useLibrary } from "../hooks/use-atlas.ts";
import "./faults.css";

/** Asks the page's owner to read the data again. */
export const RETRY_EVENT = "atlas:retry";

export function DataFault({ error }: { error: DataError }) {
  const strings = useStrings();
  return (
    <div className="fault" role="alert">
      <p>{strings.faults[error.fault](error.file.replace(/\?.*/, ""))}</p>
      <button type="button" onClick={() => dispatchEvent(new Event(RETRY_EVENT))}>
        {strings.retry}
      </button>
    </div>
  );
}

/** Says which of the plans in hand could not be read, and that the others can. */
export function PlanFault() {
  const strings = useStrings();
  const choice = useAtlas((state) => state.plan);
  const { plans } = useLibrary();
  const failed = [...plans].filter(([id]) => choice === "all" || id === choice);
  return failed.map(
    ([id, plan]) =>
      plan.status === "failed" && (
        <div key={id}>
          <DataFault error={plan.error} />
          <p className="quiet">{strings.faults.others}</p>
        </div>
      ),
  );
}
