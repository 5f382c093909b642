import { type Filters, passes } from "../filters/filters.ts";
import type { PlanData } from "../plan/plan-data.ts";
import type { StatedNumber } from "./stated-number.ts";

export interface StatedYear {
  readonly year: number;
  /** In the order of the plans and their features; those that begin before those that are built. */
  readonly events: readonly StatedNumber[];
}

export interface StatedYears {
  /** From the first year of the plans, or an earlier stated one, to the last; years of which the text says nothing are empty. */
  readonly years: readonly StatedYear[];
  /** Number of features that pass the filters and have no year. */
  readonly without: number;
}

/** The years by which the texts begin or build features that pass the filters. */
export function listYears(plans: readonly PlanData[], filters: Filters): StatedYears {
  const shown = plans.flatMap(({ features }) => features).filter((feature) => passes(feature, filters));
  const events = shown.flatMap((feature) =>
    feature.properties.figures.flatMap((figure) => (figure.unit === "year" ? { feature, figure } : [])),
  );
  const dated = new Set(events.map(({ feature }) => feature.id));
  const ends = [
    ...plans.flatMap(({ summary: { period } }) => [period.from, period.to]),
    ...events.map(({ figure }) => figure.value),
  ];
  const first = Math.min(...ends);
  const count = events.length === 0 ? 0 : Math.max(...ends) - first + 1;
  const years = Array.from({ length: count }, (_, index) => first + index).map((year) => ({
    year,
    events: events
      .filter(({ figure }) => figure.value === year)
      .sort((a, b) => Number(a.figure.what === "completion") - Number(b.figure.what === "completion")),
  }));
  return { years, without: shown.length - dated.size };
}
