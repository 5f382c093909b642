import { type Kind, PHASES, type Phase } from "../../model/vocabulary.ts";
import type { Feature, PlanData } from "../plan/plan-data.ts";

/** A feature and its length: of the whole line as it is drawn, its parts outside the district included, or as a text says. */
export interface MeasuredLine {
  readonly feature: Feature;
  readonly km: number;
}

export interface LengthGroup<GroupKind, Line> {
  readonly kind: GroupKind;
  readonly phase: Phase;
  /** Of all its lines together. */
  readonly km: number;
  /** Longest first. */
  readonly lines: readonly Line[];
}

/** Measured features by kind, then by phase; a phase without any has no group. */
export function groupLengths<GroupKind extends Kind, Line extends MeasuredLine>(
  kinds: readonly GroupKind[],
  measured: readonly Line[],
): LengthGroup<GroupKind, Line>[] {
  return kinds.flatMap((kind) =>
    PHASES.flatMap((phase) => {
      const lines = measured
        .filter(({ feature: { properties } }) => properties.kind === kind && properties.phase === phase)
        .sort((a, b) => b.km - a.km);
      const km = lines.reduce((sum, line) => sum + line.km, 0);
      return lines.length === 0 ? [] : [{ kind, phase, km, lines }];
    }),
  );
}

/** The plans, the latest first: what several of them name counts as the latest describes it. */
export function latestFirst(plans: readonly PlanData[]): PlanData[] {
  return [...plans].sort((a, b) => b.summary.period.from - a.summary.period.from);
}
