import { useMemo } from "react";
import type { Feature, PlanData } from "../../../data/plan/plan-data.ts";
import { groupFeatures } from "../../../data/table/group-features.ts";
import { documentOrder, sortFeatures } from "../../../data/table/sort-features.ts";
import { findByNumbers, type StatedColumn, statedColumns } from "../../../data/table/stated-columns.ts";
import { findByName, type TableRow, tableRows } from "../../../data/table/table-rows.ts";
import { createScriptNormalizer } from "../../../model/normalize-script.ts";
import { useLibrary, usePlans, useShownFeatures } from "../../hooks/use-atlas.ts";
import { useTableChoices } from "./table-choices.ts";

export interface TableModel {
  readonly plans: readonly PlanData[];
  /** What the table lists, in its order. The features of collapsed groups are included. */
  readonly features: readonly Feature[];
  /** Columns of numbers that the table has: none on a phone, else those of which the plans have any. */
  readonly stated: readonly StatedColumn[];
  readonly rows: readonly TableRow[];
}

const NONE: readonly StatedColumn[] = [];

/** Until the pairs of 繁 and 简 have come. */
const sameScript = createScriptNormalizer("");

/** The features that pass the filters and have the words in their names, as the table's lines. */
export function useTable(isPhone: boolean): TableModel {
  const plans = usePlans();
  const shown = useShownFeatures();
  const { words, ranges, sorting, grouping, closed } = useTableChoices();
  const order = useMemo(() => documentOrder(plans), [plans]);
  const stated = useMemo(
    () => (isPhone ? NONE : statedColumns(plans.flatMap(({ features }) => features))),
    [plans, isPhone],
  );
  const { scriptNormalizer } = useLibrary();
  const normalizeScript = scriptNormalizer.status === "ready" ? scriptNormalizer.value : sameScript;
  const found = useMemo(
    () => findByNumbers(findByName(shown, words, normalizeScript), ranges, stated),
    [shown, words, normalizeScript, ranges, stated],
  );
  const groups = useMemo(
    () => groupFeatures(sortFeatures(found, sorting, order), plans, grouping),
    [found, sorting, order, plans, grouping],
  );
  const features = useMemo(() => groups.flatMap((group) => group.features), [groups]);
  const rows = useMemo(() => tableRows(groups, closed), [groups, closed]);
  return { plans, features, stated, rows };
}
