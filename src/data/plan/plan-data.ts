import type { PlanFeature, PlanSummary, PlanText, Section } from "../../model/atlas.ts";
import type { Bbox } from "../../model/geo.ts";

/** A plan feature with what the app often needs of it. */
export interface Feature extends PlanFeature {
  readonly plan: string;
  /** Null when unlocated. */
  readonly bbox: Bbox | null;
  /**
   * IDs of the sections that name it, and of all sections around those. An ID does not always begin with its parent's.
   */
  readonly sections: ReadonlySet<string>;
}

/** A passage in a block's text that names a feature; offsets are in characters of the block. */
export interface Mention {
  readonly feature: Feature;
  /** Index of the passage in the feature's list. */
  readonly passage: number;
  readonly start: number;
  readonly end: number;
  /** [start, end) of the name itself. */
  readonly mark: readonly [number, number];
}

/** One plan with its lookups. */
export interface PlanData {
  readonly summary: PlanSummary;
  readonly features: readonly Feature[];
  readonly text: PlanText;
  readonly featureById: ReadonlyMap<string, Feature>;
  /** Members of a structure, by the structure's ID. */
  readonly membersOf: ReadonlyMap<string, readonly Feature[]>;
  readonly sectionById: ReadonlyMap<string, Section>;
  /** By the ID of the parent; null for outermost sections. In document order. */
  readonly childrenOf: ReadonlyMap<string | null, readonly Section[]>;
  /** By block ID, in the order of their marks. */
  readonly mentionsIn: ReadonlyMap<string, readonly Mention[]>;
  /** By section ID: features that the section names itself, outside the sections inside it. */
  readonly featuresIn: ReadonlyMap<string, readonly Feature[]>;
}

/** A section and the sections around it, the outermost first; empty when there is no such section. */
export function sectionPath(plan: PlanData, sectionId: string): Section[] {
  const path: Section[] = [];
  let section = plan.sectionById.get(sectionId);
  while (section !== undefined) {
    path.unshift(section);
    section = section.parent === null ? undefined : plan.sectionById.get(section.parent);
  }
  return path;
}

/** The same path as text: `第七篇 … > 第二十六章 … > 专栏8 …`. */
export function pathText(plan: PlanData, sectionId: string): string {
  return sectionPath(plan, sectionId)
    .map(({ label, title }) => `${label} ${title}`.trim())
    .filter((heading) => heading !== "")
    .join(" > ");
}
