import type { FilterName, Filters } from "../../../data/filters/filters.ts";
import type { PlanData } from "../../../data/plan/plan-data.ts";
import { CERTAINTIES, KINDS, PHASES } from "../../../model/vocabulary.ts";
import type { AllStrings } from "../../../strings/use-part-strings.ts";

/** A chip shows at most this many names; more are only counted. */
const FEW = 3;

/** What passes one filter, in a few words. */
export function chipText(name: FilterName, filters: Filters, plans: readonly PlanData[], strings: AllStrings): string {
  const { chips, filterNames, kinds, phases, certainties } = strings;
  const list = <Value extends string>(
    shown: readonly Value[],
    all: readonly Value[],
    nameOf: (value: Value) => string,
  ): string => {
    const hidden = all.filter((value) => !shown.includes(value));
    const names = (values: readonly Value[]): string => strings.punctuation.list(...values.map(nameOf));
    if (hidden.length <= FEW && hidden.length < shown.length) return chips.without(filterNames[name], names(hidden));
    if (shown.length > 0 && shown.length <= FEW) return chips.only(filterNames[name], names(shown));
    return chips.some(filterNames[name], shown.length, all.length);
  };
  switch (name) {
    case "kinds":
      return list(filters.kinds, KINDS, (kind) => kinds[kind]);
    case "phases":
      return list(filters.phases, PHASES, (phase) => phases[phase]);
    case "certainties":
      return list(filters.certainties, CERTAINTIES, (certainty) => certainties[certainty]);
    case "plans": {
      const titles = new Map(plans.map(({ summary }) => [summary.id, summary.shortTitle]));
      return list(filters.plans ?? [], [...titles.keys()], (id) => titles.get(id) ?? id);
    }
    case "place":
      return chips.only(filterNames.place, filters.place ?? "");
    case "section": {
      const section = plans.flatMap((plan) => plan.sectionById.get(filters.section ?? "") ?? [])[0];
      return chips.only(
        filterNames.section,
        section === undefined ? (filters.section ?? "") : section.label || section.title,
      );
    }
    case "area":
      return chips.area;
  }
}
