import { foldWithOffsets, unfold } from "../../model/fold-text.ts";
import type { NormalizeScript } from "../../model/normalize-script.ts";
import type { Kind } from "../../model/vocabulary.ts";
import type { Feature, PlanData } from "../plan/plan-data.ts";
import { groupSameAs } from "./group-same-as.ts";
import { ownWords } from "./own-words.ts";
import { type PhaseChange, phaseChange } from "./phase-change.ts";
import { lengthsDisagree, type ReadLength, readEnds, readLengths } from "./read-claims.ts";

/** What one plan says about a thing. */
export interface PlanSide {
  readonly plan: PlanData;
  readonly feature: Feature;
  /** The two ends of a line, `重庆至黔江`, as its name or a quote words them; null where none does. */
  readonly ends: string | null;
  readonly lengths: readonly ReadLength[];
  /** Years and plan periods that its quotes name. */
  readonly dates: readonly string[];
}

/** A point on which the plans say different things. */
export const DISAGREEMENTS = ["phase", "ends", "length", "name"] as const;
export type Disagreement = (typeof DISAGREEMENTS)[number];

/** One thing that several plans name. */
export interface ComparedThing {
  /** ID of the feature in the earliest plan. */
  readonly id: string;
  /** One for each plan, by the plans' periods. */
  readonly sides: readonly PlanSide[];
  readonly phase: PhaseChange;
  /** A later phase in a later plan is not a disagreement. */
  readonly disagreements: readonly Disagreement[];
}

/** Kinds of features that have two ends and a length. */
const LINE_KINDS: ReadonlySet<Kind> = new Set<Kind>(["rail", "highway", "road", "water-transport", "axis"]);

/**
 * Everything that several plans name, and where they disagree; the things with most disagreements come first.
 * @param normalizeScript makes 繁 and 简 equal, since a difference of script is not a disagreement
 */
export function comparePlans(plans: readonly PlanData[], normalizeScript: NormalizeScript): ComparedThing[] {
  const planById = new Map(plans.map((plan) => [plan.summary.id, plan]));
  const things = groupSameAs(plans).map((group): ComparedThing => {
    const sides = group
      .flatMap((feature): PlanSide[] => {
        const plan = planById.get(feature.plan);
        return plan === undefined ? [] : [readSide(plan, feature)];
      })
      .sort(byPeriod);
    const phase = phaseChange(
      sides.map(({ plan, feature }) => ({ phase: feature.properties.phase, from: plan.summary.period.from })),
    );
    return {
      id: sides[0]?.feature.id ?? "",
      sides,
      phase,
      disagreements: disagreementsOf(sides, phase, normalizeScript),
    };
  });
  return things.sort((a, b) => b.disagreements.length - a.disagreements.length || bestRank(a) - bestRank(b));
}

function readSide(plan: PlanData, feature: Feature): PlanSide {
  const { name, kind, passages } = feature.properties;
  const words = passages.map(ownWords);
  const isLine = LINE_KINDS.has(kind);
  const ends = isLine ? ([name, ...words].map(readEnds).find((read) => read !== null) ?? null) : null;
  const lengths = isLine ? words.flatMap(readLengths) : [];
  const dates = [...new Set(passages.flatMap(({ exact }) => readDates(exact)))];
  return { plan, feature, ends, lengths, dates };
}

function disagreementsOf(
  sides: readonly PlanSide[],
  phase: PhaseChange,
  normalizeScript: NormalizeScript,
): Disagreement[] {
  const found: Record<Disagreement, boolean> = {
    phase: phase === "back" || phase === "different",
    ends: isVaried(sides.flatMap(({ ends }) => (ends === null ? [] : [normalizeScript(ends)]))),
    length: sides.some((one) => sides.some((other) => lengthsDisagree(one.lengths, other.lengths))),
    name: isVaried(sides.map(({ feature }) => normalizeScript(feature.properties.name).replace(/[^\p{L}\p{N}]/gu, ""))),
  };
  return DISAGREEMENTS.filter((each) => found[each]);
}

function isVaried(values: readonly string[]): boolean {
  return new Set(values).size > 1;
}

function byPeriod({ plan: { summary: a } }: PlanSide, { plan: { summary: b } }: PlanSide): number {
  return a.period.from - b.period.from || a.period.to - b.period.to;
}

function bestRank({ sides }: ComparedThing): number {
  return Math.min(...sides.map(({ feature }) => feature.properties.rank));
}

const DATE = /20\d\d年(?:底|末|前|内|內|初)?|[「"]十[三四五六七]五[」"](?:期间|期間|时期|時期|末)?/gu;

/** The years and plan periods that a text names, each once, in its order. */
function readDates(text: string): string[] {
  const folded = foldWithOffsets(text);
  const dates = [...folded.words.matchAll(DATE)];
  return [...new Set(dates.map(({ index, 0: date }) => unfold(text, folded, index, index + date.length)))];
}
