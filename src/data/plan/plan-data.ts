import type { PlanFeature, PlanSummary, PlanText, Section } from "../../model/atlas.ts";
import type { Bbox } from "../../model/geo.ts";

/** A plan feature with what the app asks of it again and again. */
export interface Feature extends PlanFeature {
  readonly plan: string;
  /** Null when unlocated. */
  readonly bbox: Bbox | null;
  /** IDs of all sections that name it, and of the sections around those: an ID does not always hold its parent's. */
  readonly sections: ReadonlySet<string>;
}

/** A place in a block's text where a feature is named. */
export interface Mention {
  readonly feature: Feature;
  /** Index of the passage in the feature's list. */
  readonly passage: number;
  readonly start: number;
  readonly end: number;
  readonly mark: readonly [number, number];
}

/** One plan, read once, with its lookups. */
export interface PlanData {
  readonly summary: PlanSummary;
  readonly features: readonly Feature[];
  readonly text: PlanText;
  readonly featureById: ReadonlyMap<string, Feature>;
  /** Members of a structure, by the structure's ID. */
  readonly membersOf: ReadonlyMap<string, readonly Feature[]>;
  readonly sectionById: ReadonlyMap<string, Section>;
  readonly childrenOf: ReadonlyMap<string | null, readonly Section[]>;
  /** By block ID, in order of their marks. */
  readonly mentionsIn: ReadonlyMap<string, readonly Mention[]>;
  /** Features named in a section itself, not in its children. */
  readonly featuresIn: ReadonlyMap<string, readonly Feature[]>;
}

/** The feature's path of sections, outermost first. */
export function sectionPath(plan: PlanData, sectionId: string): Section[] {
  const path: Section[] = [];
  let section = plan.sectionById.get(sectionId);
  while (section !== undefined) {
    path.unshift(section);
    section = section.parent === null ? undefined : plan.sectionById.get(section.parent);
  }
  return path;
}
