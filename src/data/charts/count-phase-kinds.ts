import { KINDS, type Kind, PHASES, type Phase } from "../../model/vocabulary.ts";
import { type Filters, passes } from "../filters/filters.ts";
import type { PlanData } from "../plan/plan-data.ts";

/** How many features there are of each kind and phase, with the sums of rows, of columns and of all. */
export interface PhaseKindCounts {
  cell(kind: Kind, phase: Phase): number;
  kind(kind: Kind): number;
  phase(phase: Phase): number;
  readonly total: number;
  /** The highest count of a cell: the darkest tint stands for it. */
  readonly most: number;
}

/**
 * Counts features that pass every filter but those of kind and phase, so that the matrix can be used to choose these
 * two.
 */
export function countPhaseKinds(plans: readonly PlanData[], filters: Filters): PhaseKindCounts {
  const others = { ...filters, kinds: KINDS, phases: PHASES };
  const cells = new Map<string, number>();
  const kinds = new Map<Kind, number>();
  const phases = new Map<Phase, number>();
  let total = 0;
  for (const feature of plans.flatMap((plan) => plan.features)) {
    if (!passes(feature, others)) continue;
    const { kind, phase } = feature.properties;
    add(cells, `${kind} ${phase}`);
    add(kinds, kind);
    add(phases, phase);
    total += 1;
  }
  return {
    cell: (kind, phase) => cells.get(`${kind} ${phase}`) ?? 0,
    kind: (kind) => kinds.get(kind) ?? 0,
    phase: (phase) => phases.get(phase) ?? 0,
    total,
    most: Math.max(0, ...cells.values()),
  };
}

function add<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
