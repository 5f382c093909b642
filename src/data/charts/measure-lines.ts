import { feature as toFeature } from "@turf/helpers";
import length from "@turf/length";
import type { LineString, MultiLineString } from "geojson";
import { KINDS, PHASES, type Phase } from "../../model/vocabulary.ts";
import { type Filters, passes } from "../filters/filters.ts";
import type { Feature, PlanData } from "../plan/plan-data.ts";

/** Kinds whose lengths can be added up: lines that are built as a whole. */
export const LINE_KINDS = ["rail", "highway"] as const;
export type LineKind = (typeof LINE_KINDS)[number];

export interface MeasuredLine {
  readonly feature: Feature;
  /** Length of the whole line as it is drawn, its parts outside the district included. */
  readonly km: number;
}

export interface LineBar {
  readonly kind: LineKind;
  readonly phase: Phase;
  readonly km: number;
  /** Whether at least one of the lines has a schematic course. */
  readonly approximate: boolean;
  /** Longest first. */
  readonly lines: readonly MeasuredLine[];
}

export interface LineLengths {
  /** By kind, then by phase; a phase without lines has no bar. */
  readonly bars: readonly LineBar[];
  /** Number of features of these kinds that have no position and so no length. */
  readonly unlocated: number;
}

/**
 * Lengths of railways and expressways that pass every filter but those of kind and phase. Each line counts once: a
 * structure whose members are measured is not measured itself, and a line that several plans name is measured as the
 * latest plan describes it.
 */
export function measureLines(plans: readonly PlanData[], filters: Filters): LineLengths {
  const others = { ...filters, kinds: KINDS, phases: PHASES };
  const latestFirst = [...plans].sort((a, b) => b.summary.period.from - a.summary.period.from);
  const counted = new Set<string>();
  const lines: { kind: LineKind; line: MeasuredLine }[] = [];
  let unlocated = 0;
  for (const plan of latestFirst) {
    for (const feature of plan.features) {
      const kind = LINE_KINDS.find((each) => each === feature.properties.kind);
      if (kind === undefined || !passes(feature, others)) continue;
      if (feature.geometry === null) unlocated += 1;
      const course = courseOf(feature);
      if (course === null || isAggregate(plan, feature)) continue;
      if (feature.properties.sameAs.some((other) => counted.has(other))) continue;
      counted.add(feature.id);
      lines.push({ kind, line: { feature, km: length(toFeature(course), { units: "kilometers" }) } });
    }
  }
  const bars = LINE_KINDS.flatMap((kind) =>
    PHASES.flatMap((phase): LineBar[] => {
      const own = lines
        .filter((each) => each.kind === kind && each.line.feature.properties.phase === phase)
        .map(({ line }) => line)
        .sort((a, b) => b.km - a.km);
      if (own.length === 0) return [];
      const km = own.reduce((sum, line) => sum + line.km, 0);
      const approximate = own.some(({ feature }) => feature.properties.certainty === "schematic");
      return [{ kind, phase, km, approximate, lines: own }];
    }),
  );
  return { bars, unlocated };
}

/** Whether members of a structure are measured in its place. */
function isAggregate(plan: PlanData, feature: Feature): boolean {
  return (plan.membersOf.get(feature.id) ?? []).some(
    (member) => member.properties.kind === feature.properties.kind && courseOf(member) !== null,
  );
}

function courseOf({ geometry }: Feature): LineString | MultiLineString | null {
  return geometry?.type === "LineString" || geometry?.type === "MultiLineString" ? geometry : null;
}
