import { touchesBox } from "../../geometry/touches-box.ts";
import type { Bbox } from "../../model/geo.ts";
import { CERTAINTIES, type Certainty, KINDS, type Kind, PHASES, type Phase } from "../../model/vocabulary.ts";
import type { Feature } from "../plan/plan-data.ts";

/** What the reader wants to see. A list holds what is shown, in the order of the vocabulary; null sets no limit. */
export interface Filters {
  readonly kinds: readonly Kind[];
  readonly phases: readonly Phase[];
  readonly certainties: readonly Certainty[];
  /** IDs of the plans that are shown when all plans are chosen together. */
  readonly plans: readonly string[] | null;
  /** A town or county, as features' `places`, `towns` or `counties` name it. */
  readonly place: string | null;
  /** A section ID: shows features with a passage in it or in a section inside it. */
  readonly section: string | null;
  /** Shows features that touch this box. */
  readonly area: Bbox | null;
}

export const ALL_SHOWN: Filters = {
  kinds: KINDS,
  phases: PHASES,
  certainties: CERTAINTIES,
  plans: null,
  place: null,
  section: null,
  area: null,
};

export type FilterName = keyof Filters;

/** The filters that hide something. */
export function activeFilters(filters: Filters): FilterName[] {
  const active: FilterName[] = [];
  if (filters.kinds.length < KINDS.length) active.push("kinds");
  if (filters.phases.length < PHASES.length) active.push("phases");
  if (filters.certainties.length < CERTAINTIES.length) active.push("certainties");
  if (filters.plans !== null) active.push("plans");
  if (filters.place !== null) active.push("place");
  if (filters.section !== null) active.push("section");
  if (filters.area !== null) active.push("area");
  return active;
}

/** Whether a feature passes every filter but `except`, which is left out where its own choices are counted. */
export function passes(feature: Feature, filters: Filters, except?: FilterName): boolean {
  const { kind, phase, certainty } = feature.properties;
  return (
    (except === "kinds" || filters.kinds.includes(kind)) &&
    (except === "phases" || filters.phases.includes(phase)) &&
    (except === "certainties" || filters.certainties.includes(certainty)) &&
    (except === "plans" || filters.plans === null || filters.plans.includes(feature.plan)) &&
    (except === "place" || filters.place === null || isAt(feature, filters.place)) &&
    (except === "section" || filters.section === null || feature.sections.has(filters.section)) &&
    (except === "area" || filters.area === null || touches(feature, filters.area))
  );
}

function touches({ bbox, geometry }: Feature, [west, south, east, north]: Bbox): boolean {
  if (bbox === null || geometry === null) return false;
  // Most features lie far away: comparing boxes first is fast.
  const near = bbox[0] <= east && bbox[2] >= west && bbox[1] <= north && bbox[3] >= south;
  return near && touchesBox(geometry, [west, south, east, north]);
}

function isAt({ properties: { places, towns, counties } }: Feature, place: string): boolean {
  return places.includes(place) || towns.includes(place) || counties.includes(place);
}
