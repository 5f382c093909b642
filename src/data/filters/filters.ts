import { touchesBox } from "../../geometry/touches-box.ts";
import type { Bbox } from "../../model/geo.ts";
import { CERTAINTIES, type Certainty, KINDS, type Kind, PHASES, type Phase } from "../../model/vocabulary.ts";
import type { Feature } from "../plan/plan-data.ts";

/**
 * What the reader wants to see. Lists name what is shown, in vocabulary order;
 * null places no limit.
 */
export interface Filters {
  readonly kinds: readonly Kind[];
  readonly phases: readonly Phase[];
  readonly certainties: readonly Certainty[];
  /** IDs of the plans that are shown where all stand together. */
  readonly plans: readonly string[] | null;
  /** A town or county, as features' `places` or `counties` name it. */
  readonly place: string | null;
  /** A section ID: features with a passage in it or below it. */
  readonly section: string | null;
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

/** Names of the filters that hide something. */
export type FilterName = keyof Filters;

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

/** Whether one feature passes every filter; `except` leaves one filter out, for counts beside its own choices. */
export function passes(feature: Feature, filters: Filters, except?: FilterName): boolean {
  const { kind, phase, certainty, places, counties } = feature.properties;
  return (
    (except === "kinds" || filters.kinds.includes(kind)) &&
    (except === "phases" || filters.phases.includes(phase)) &&
    (except === "certainties" || filters.certainties.includes(certainty)) &&
    (except === "plans" || filters.plans === null || filters.plans.includes(feature.plan)) &&
    (except === "place" ||
      filters.place === null ||
      places.includes(filters.place) ||
      counties.includes(filters.place)) &&
    (except === "section" || filters.section === null || feature.sections.has(filters.section)) &&
    (except === "area" || filters.area === null || touches(feature, filters.area))
  );
}

function touches({ bbox, geometry }: Feature, [west, south, east, north]: Bbox): boolean {
  if (bbox === null || geometry === null) return false;
  // The cheap question first: most features lie nowhere near.
  const near = bbox[0] <= east && bbox[2] >= west && bbox[1] <= north && bbox[3] >= south;
  return near && touchesBox(geometry, [west, south, east, north]);
}
