import { useId, useMemo } from "react";
import { countChapters, countPlans } from "../../../data/filters/counts.ts";
import { placeChoices } from "../../../data/filters/place-choices.ts";
import { headingText, type PlanData } from "../../../data/plan/plan-data.ts";
import { usePartStrings } from "../../../strings/use-part-strings.ts";
import { FilterRow } from "../../components/filters/filter-row.tsx";
import { CertaintyRows } from "../../components/filters/filter-rows.tsx";
import { useAtlas } from "../../hooks/use-atlas.ts";
import { AreaFilter } from "./area-filter.tsx";

/** Filters by area, place, chapter, certainty and plan. */
export default function CollapsedFilters({ plans }: { plans: readonly PlanData[] }) {
  const strings = usePartStrings();
  const [only] = plans;
  return (
    <>
      <AreaFilter />
      <PlaceSelect plans={plans} />
      {plans.length === 1 && only !== undefined && <ChapterSelect plan={only} />}
      <h3>{strings.filterNames.certainties}</h3>
      <CertaintyRows />
      {plans.length > 1 && <PlanRows plans={plans} />}
    </>
  );
}

function PlaceSelect({ plans }: { plans: readonly PlanData[] }) {
  const strings = usePartStrings();
  const { option, anyPlace, towns, counties, otherPlaces } = strings.collapsed;
  const filters = useAtlas((state) => state.filters);
  const filter = useAtlas((state) => state.filter);
  const id = useId();
  const choices = useMemo(() => placeChoices(plans, filters), [plans, filters]);
  const groups = [
    { label: towns, places: choices.towns },
    { label: counties, places: choices.counties },
    { label: otherPlaces, places: choices.others },
  ];
  return (
    <div className="filter-select">
      <label htmlFor={id}>{strings.filterNames.place}</label>
      <select id={id} value={filters.place ?? ""} onChange={({ target }) => filter({ place: target.value || null })}>
        <option value="">{anyPlace}</option>
        {groups.map(({ label, places }) => (
          <optgroup key={label} label={label}>
            {places.map(({ name, count }) => (
              <option key={name} value={name}>
                {option(name, count)}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </div>
  );
}

function ChapterSelect({ plan }: { plan: PlanData }) {
  const strings = usePartStrings();
  const filters = useAtlas((state) => state.filters);
  const filter = useAtlas((state) => state.filter);
  const id = useId();
  const counts = useMemo(() => countChapters([plan], filters), [plan, filters]);
  const chapters = (plan.childrenOf.get(null) ?? []).filter(
    (chapter) => chapter.label !== "" && (counts.has(chapter.id) || chapter.id === filters.section),
  );
  return (
    <div className="filter-select">
      <label htmlFor={id}>{strings.filterNames.section}</label>
      <select
        id={id}
        value={filters.section ?? ""}
        onChange={({ target }) => filter({ section: target.value || null })}
      >
        <option value="">{strings.collapsed.anyChapter}</option>
        {chapters.map((chapter) => (
          <option key={chapter.id} value={chapter.id}>
            {strings.collapsed.option(headingText(chapter), counts.get(chapter.id) ?? 0)}
          </option>
        ))}
      </select>
    </div>
  );
}

function PlanRows({ plans }: { plans: readonly PlanData[] }) {
  const strings = usePartStrings();
  const filters = useAtlas((state) => state.filters);
  const filter = useAtlas((state) => state.filter);
  const counts = useMemo(() => countPlans(plans, filters), [plans, filters]);
  const ids = plans.map(({ summary }) => summary.id);
  const shown = filters.plans ?? ids;
  const show = (next: readonly string[]): void => filter({ plans: next.length === ids.length ? null : next });
  return (
    <>
      <h3>{strings.filterNames.plans}</h3>
      <ul>
        {plans.map(({ summary: { id, shortTitle } }) => (
          <FilterRow
            key={id}
            name={shortTitle}
            count={counts.get(id) ?? 0}
            checked={shown.includes(id)}
            symbol={null}
            onToggle={(on) => show(ids.filter((other) => (other === id ? on : shown.includes(other))))}
            onOnly={() => show([id])}
          />
        ))}
      </ul>
    </>
  );
}
