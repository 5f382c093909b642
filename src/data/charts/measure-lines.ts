import { feature as toFeature } from "@turf/helpers";
import length from "@turf/length";
import type { LineString, MultiLineString } from "geojson";
import { KINDS, PHASES } from "../../model/vocabulary.ts";
import { type Filters, passes } from "../filters/filters.ts";
import type { Feature, PlanData } from "../plan/plan-data.ts";
import { groupLengths, type LengthGroup, latestFirst, type MeasuredLine } from "./group-lengths.ts";

/** Kinds whose lengths can be added up: lines that are built as a whole. */
export const LINE_KINDS = ["rail", "highway"] as const;
export type LineKind = (typeof LINE_KINDS)[number];

export interface LineBar extends LengthGroup<LineKind, MeasuredLine> {
  /** Whether at least one of the lines has a schematic course. */
  readonly approximate: boolean;
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
  const counted = new Set<string>();
  const lines: MeasuredLine[] = [];
  let unlocated = 0;
  for (const plan of latestFirst(plans)) {
    for (const feature of plan.features) {
      if (!LINE_KINDS.some((kind) => kind === feature.properties.kind) || !passes(feature, others)) continue;
      if (feature.geometry === null) unlocated += 1;
      const course = courseOf(feature);
      if (course === null || isAggregate(plan, feature)) continue;
      if (feature.properties.sameAs.some((other) => counted.has(other))) continue;
      counted.add(feature.id);
      lines.push({ feature, km: length(toFeature(course), { units: "kilometers" }) });
    }
  }
  const bars = groupLengths(LINE_KINDS, lines).map((group) => ({
    ...group,
    approximate: group.lines.some(({ feature }) => feature.properties.certainty === "schematic"),
  }));
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
