import type { Figure } from "../../model/atlas.ts";
import { KINDS, PHASES } from "../../model/vocabulary.ts";
import { type Filters, passes } from "../filters/filters.ts";
import type { Feature, PlanData } from "../plan/plan-data.ts";
import { groupLengths, type LengthGroup, latestFirst, type MeasuredLine } from "./group-lengths.ts";
import type { StatedNumber } from "./stated-number.ts";

/** Kinds of which the text gives lengths in km of way. */
export const STATED_KINDS = ["rail", "highway", "road"] as const;
export type StatedKind = (typeof STATED_KINDS)[number];

/** A length that the text gives for a feature; its `km` is that of the figure. */
export type StatedLength = StatedNumber & MeasuredLine;

export type StatedSum = LengthGroup<StatedKind, StatedLength>;

export interface StatedLengths {
  /** By kind, then by phase; a phase without a length has no sum. */
  readonly sums: readonly StatedSum[];
  /** Number of features of these kinds for which the text gives no length, alone or as part of a structure. */
  readonly without: number;
}

/**
 * Lengths of railways, expressways and roads as the plans say, of features that pass every filter but those of kind and
 * phase. Each way counts once: a member of a structure with a length is left out, what several plans name counts as the
 * latest of them says, and so does a number that several features have together. Of several lengths of one feature the
 * longest counts; of a range the lower end.
 */
export function sumStatedLengths(plans: readonly PlanData[], filters: Filters): StatedLengths {
  const others = { ...filters, kinds: KINDS, phases: PHASES };
  const counted = new Set<string>();
  const found: StatedLength[] = [];
  let without = 0;
  for (const plan of latestFirst(plans)) {
    for (const feature of plan.features) {
      const isWay = STATED_KINDS.some((kind) => kind === feature.properties.kind);
      if (!isWay || !passes(feature, others) || hasMeasuredStructure(plan, feature)) continue;
      const figure = lengthOf(feature);
      if (figure === null) {
        without += 1;
        continue;
      }
      if ([...feature.properties.sameAs, ...figure.together].some((other) => counted.has(other))) continue;
      counted.add(feature.id);
      found.push({ feature, figure, km: figure.value });
    }
  }
  return { sums: groupLengths(STATED_KINDS, found), without };
}

/** The longest length that the text gives for a feature. */
function lengthOf({ properties }: Feature): Figure | null {
  const lengths = properties.figures.filter(({ what }) => what === "length");
  return lengths.sort((a, b) => b.value - a.value)[0] ?? null;
}

/** Whether a structure above the feature has a length of its own, which then holds the feature's. */
function hasMeasuredStructure(plan: PlanData, feature: Feature, below: ReadonlySet<string> = new Set()): boolean {
  return feature.properties.partOf.some((id) => {
    const structure = plan.featureById.get(id);
    if (structure === undefined || below.has(id)) return false;
    return lengthOf(structure) !== null || hasMeasuredStructure(plan, structure, new Set([...below, id]));
  });
}
