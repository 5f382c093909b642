import { activeFilters } from "../../../data/filters/filters.ts";
import { filtersHiding } from "../../../data/filters/loosen.ts";
import { usePartStrings } from "../../../strings/use-part-strings.ts";
import { FiltersEmpty } from "../../components/filters/filters-empty.tsx";
import { useAtlas, usePlans, useSelected, useShownFeatures } from "../../hooks/use-atlas.ts";
import { chipText } from "./chip-text.ts";
import "./filter-chips.css";

/** Over the map: the active filters, each with a button to remove it. While an area is being drawn: how to draw it. */
export default function FilterChips() {
  const strings = usePartStrings();
  const plans = usePlans();
  const shown = useShownFeatures();
  const filters = useAtlas((state) => state.filters);
  const resetFilter = useAtlas((state) => state.resetFilter);
  const resetFilters = useAtlas((state) => state.resetFilters);
  const isDrawing = useAtlas((state) => state.areaRequest === "drawn");
  const active = activeFilters(filters);
  if (isDrawing) return <DrawHint />;
  if (plans.length === 0) return null;
  return (
    <section className="filter-chips" aria-label={strings.chips.label}>
      <ul>
        {active.map((name) => {
          const text = chipText(name, filters, plans, strings);
          return (
            <li key={name}>
              <button type="button" aria-label={strings.chips.remove(text)} onClick={() => resetFilter(name)}>
                <span>{text}</span>
                <svg width="10" height="10" viewBox="0 0 10 10" aria-hidden="true">
                  <path d="m2 2 6 6M8 2 2 8" stroke="currentColor" strokeWidth="1.4" strokeLinecap="round" />
                </svg>
              </button>
            </li>
          );
        })}
        <li>
          <button type="button" className="chips-reset" onClick={resetFilters}>
            {strings.chips.reset}
          </button>
        </li>
      </ul>
      <HiddenSelection />
      {shown.length === 0 && <FiltersEmpty />}
    </section>
  );
}

/** Says which filters hide what is selected, as a link or a search may have led there, and offers to lift just those. */
function HiddenSelection() {
  const { chips, filterNames, punctuation } = usePartStrings();
  const feature = useSelected();
  const filters = useAtlas((state) => state.filters);
  const resetFilter = useAtlas((state) => state.resetFilter);
  const hiding = feature === null ? [] : filtersHiding(feature, filters);
  if (feature === null || hiding.length === 0) return null;
  const names = punctuation.list(...hiding.map((name) => filterNames[name]));
  return (
    <p className="filter-hides" role="status">
      {chips.hidden(feature.properties.name, names)}{" "}
      <button type="button" className="link" onClick={() => resetFilter(...hiding)}>
        {chips.lift(names)}
      </button>
    </p>
  );
}

function DrawHint() {
  const strings = usePartStrings();
  const takeArea = useAtlas((state) => state.takeArea);
  return (
    <p className="filter-chips draw-hint" role="status">
      {strings.collapsed.drawing}
      <button type="button" className="link" onClick={() => takeArea(null)}>
        {strings.collapsed.cancel}
      </button>
    </p>
  );
}
