import type { Figure } from "../../src/model/atlas.ts";
import { getOrMake } from "../../src/model/get-or-make.ts";
import { planOf } from "../../src/model/ids.ts";
import type { LinkedPassage } from "../passages/link-feature.ts";
import type { LinkedLedger } from "../passages/link-figures.ts";
import type { LinkedException, LinkedPlan } from "../passages/link-plan.ts";
import type { Drawing } from "../recipes/drawing.ts";
import type { PlanContext } from "../recipes/recipe-context.ts";
import type { Entry } from "../sources/entry.ts";
import type { PlanSources } from "../sources/workspace.ts";

/** A feature with its passages and its position. */
export interface FinishedEntry {
  readonly entry: Entry;
  readonly passages: readonly LinkedPassage[];
  /** The numbers that the text gives for it. */
  readonly figures: readonly Figure[];
  readonly drawing: Drawing;
  /** IDs of the same thing in other plans, sorted. */
  readonly sameAs: readonly string[];
}

/** A plan whose features are linked and drawn. */
export interface FinishedPlan {
  readonly plan: PlanSources;
  /** Counties that the plan is about, as the basemap names them. */
  readonly districts: readonly string[];
  readonly finished: readonly FinishedEntry[];
  /** Words of the text that are no features by the plan's exceptions. */
  readonly excepted: readonly LinkedException[];
  readonly ledger: LinkedLedger;
}

/** Puts together what the phases found. A feature without a passage or a drawing is left out: an issue says why. */
export function finishPlan(
  plan: PlanSources,
  { districts }: PlanContext,
  { passages, exceptions, ledger }: LinkedPlan,
  drawings: ReadonlyMap<string, Drawing>,
  sameAs: ReadonlyMap<string, readonly string[]>,
): FinishedPlan {
  const figuresOf = new Map<string, Figure[]>();
  for (const { of, figure } of ledger.figures)
    for (const id of of) getOrMake(figuresOf, id, (): Figure[] => []).push(figure);
  const finished = plan.entries.flatMap((entry): FinishedEntry[] => {
    const linked = passages.get(entry) ?? [];
    const drawing = drawings.get(entry.id);
    if (linked.length === 0 || drawing === undefined) return [];
    return [
      { entry, passages: linked, figures: figuresOf.get(entry.id) ?? [], drawing, sameAs: sameAs.get(entry.id) ?? [] },
    ];
  });
  return { plan, districts, finished, excepted: exceptions, ledger };
}

/**
 * Feature ID -> IDs of the same thing in other plans, sorted. One side of a pair may write `same_as`, and the same as
 * the same is the same: every feature of a group gets all others.
 */
export function joinSameAs(entries: readonly Entry[]): ReadonlyMap<string, readonly string[]> {
  const groupOf = new Map<string, Set<string>>();
  for (const entry of entries) {
    for (const same of entry.sameAs) {
      const group = new Set([...(groupOf.get(entry.id) ?? [entry.id]), ...(groupOf.get(same) ?? [same])]);
      for (const id of group) groupOf.set(id, group);
    }
  }
  return new Map(
    [...groupOf].map(([id, group]) => [id, [...group].filter((other) => planOf(other) !== planOf(id)).sort()]),
  );
}
