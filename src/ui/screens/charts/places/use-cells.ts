import { useEffect, useState } from "react";
import type { PlanData } from "../../../../data/plan/plan-data.ts";
import { DataError } from "../../../../data/read/data-error.ts";
import { type Cell, readCells } from "../../../../data/read/read-cells.ts";
import { useLibrary } from "../../../hooks/use-atlas.ts";

const NONE: readonly Cell[] = [];

/** The towns or counties of the plans. Empty until they are read. */
export function useCells(plans: readonly PlanData[], by: "town" | "county"): readonly Cell[] | "failed" {
  const { index } = useLibrary();
  const [cells, setCells] = useState<readonly Cell[] | "failed">(NONE);
  const build = index.status === "ready" ? index.value.build : null;
  useEffect(() => {
    if (build === null) return;
    let wanted = true;
    const districts = plans.flatMap((plan) => plan.summary.districts);
    readCells(new URL("data/", document.baseURI).href, build, by, districts).then(
      (read) => wanted && setCells(read),
      (error: unknown) => {
        // Any other cause is a bug.
        if (!(error instanceof DataError)) console.error(error);
        if (wanted) setCells("failed");
      },
    );
    return () => {
      wanted = false;
    };
  }, [plans, by, build]);
  return cells;
}
