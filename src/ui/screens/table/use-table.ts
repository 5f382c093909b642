import { useMemo } from "react";
import type { Feature, PlanData } from "../../../data/plan/plan-data.ts";
import { groupFeatures } from "../../../data/table/group-features.ts";
import { documentOrder, sortFeatures } from "../../../data/table/sort-features.ts";
import { findByName, type TableRow, tableRows } from "../../../data/table/table-rows.ts";
import { createScriptNormalizer } from "../../../model/normalize-script.ts";
import { useLibrary, usePlans, useShownFeatures } from "../../hooks/use-atlas.ts";
import { useTableChoices } from "./table-choices.ts";

export interface TableModel {
  readonly plans: readonly PlanData[];
  /** What the table lists, in its order. The features of collapsed groups are included. */
  readonly features: readonly Feature[];
  readonly rows: readonly TableRow[];
}

/** Until the pairs of 繁 and 简 have come. */
const sameScript = createScriptNormalizer("");

/** The features that pass the filters and have the words in their names, as the table's lines. */
export function useTable(): TableModel {
  const plans = usePlans();
  const shown = useShownFeatures();
  const { words, sorting, grouping, closed } = useTableChoices();
  const order = useMemo(() => documentOrder(plans), [plans]);
  const { scriptNormalizer } = useLibrary();
  const normalizeScript = scriptNormalizer.status === "ready" ? scriptNormalizer.value : sameScript;
  const found = useMemo(() => findByName(shown, words, normalizeScript), [shown, words, normalizeScript]);
  const groups = useMemo(
    () => groupFeatures(sortFeatures(found, sorting, order), plans, grouping),
    [found, sorting, order, plans, grouping],
  );
  const features = useMemo(() => groups.flatMap((group) => group.features), [groups]);
  const rows = useMemo(() => tableRows(groups, closed), [groups, closed]);
  return { plans, features, rows };
}
