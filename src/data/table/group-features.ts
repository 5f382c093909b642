import type { Section } from "../../model/atlas.ts";
import { KINDS, type Kind, PHASES, type Phase } from "../../model/vocabulary.ts";
import { chapterOf } from "../plan/chapters.ts";
import type { Feature, PlanData } from "../plan/plan-data.ts";

export const GROUPINGS = ["chapter", "phase", "kind", "none"] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** What the features of a group have in common. */
export type GroupHead =
  | { readonly by: "chapter"; readonly plan: PlanData; readonly section: Section | null }
  | { readonly by: "phase"; readonly phase: Phase }
  | { readonly by: "kind"; readonly kind: Kind }
  | { readonly by: "none" };

export interface Group {
  readonly key: string;
  readonly head: GroupHead;
  readonly features: readonly Feature[];
}

/**
 * Features in groups, without the empty ones: chapters in document order, phases and kinds in the order of the
 * vocabulary.
 */
export function groupFeatures(features: readonly Feature[], plans: readonly PlanData[], by: Grouping): Group[] {
  switch (by) {
    case "none":
      return pick("all", { by }, features);
    case "phase":
      return PHASES.flatMap((phase) =>
        pick(
          phase,
          { by, phase },
          features.filter(({ properties }) => properties.phase === phase),
        ),
      );
    case "kind":
      return KINDS.flatMap((kind) =>
        pick(
          kind,
          { by, kind },
          features.filter(({ properties }) => properties.kind === kind),
        ),
      );
    case "chapter":
      return plans.flatMap((plan) => groupByChapter(features, plan));
  }
}

function groupByChapter(features: readonly Feature[], plan: PlanData): Group[] {
  const own = features.filter((feature) => feature.plan === plan.summary.id);
  const chapters = [...(plan.childrenOf.get(null) ?? []), null];
  return chapters.flatMap((section) =>
    pick(
      `${plan.summary.id}:${section?.id ?? ""}`,
      { by: "chapter", plan, section },
      own.filter((feature) => chapterOf(feature, plan) === section),
    ),
  );
}

function pick(key: string, head: GroupHead, features: readonly Feature[]): Group[] {
  return features.length === 0 ? [] : [{ key, head, features }];
}
