import type { PlanFeature, PlanSummary, PlanText, Section } from "../../model/atlas.ts";
import type { Bbox } from "../../model/geo.ts";
import { sectionOf } from "../../model/ids.ts";

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

/** A section's label and title: `第二十六章 …`; empty for one that has neither. */
export function headingText({ label, title }: Pick<Section, "label" | "title">): string {
  return `${label} ${title}`.trim();
}

/** The heading of a section, or of the section that a block is in; none when there is no such section. */
export function headingAt(plan: PlanData, id: string): string[] {
  const section = plan.sectionById.get(sectionOf(id));
  return section === undefined ? [] : [headingText(section)];
}

/** The same path as text: `第七篇 … > 第二十六章 … > 专栏8 …`. */
export function pathText(plan: PlanData, sectionId: string): string {
  return sectionPath(plan, sectionId)
    .map(headingText)
    .filter((heading) => heading !== "")
    .join(" > ");
}

/** A feature of one of the plans, by its ID. */
export function featureIn(plans: readonly PlanData[], id: string): Feature | undefined {
  return plans.find(({ featureById }) => featureById.has(id))?.featureById.get(id);
}

/** Everything that a reader can look for a feature by: its places, and the towns and counties that it crosses. */
export function whereabouts({ properties: { places, towns, counties } }: Feature): string[] {
  return [...places, ...towns, ...counties];
}
