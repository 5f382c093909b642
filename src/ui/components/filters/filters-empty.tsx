import { bestToLoosen } from "../../../data/filters/loosen.ts";
import { usePartStrings } from "../../../strings/use-part-strings.ts";
import { useAtlas, usePlans } from "../../hooks/use-atlas.ts";

/** Says that no feature passes the filters, and offers to remove the filter that hides the most. */
export function FiltersEmpty() {
  const strings = usePartStrings();
  const plans = usePlans();
  const filters = useAtlas((state) => state.filters);
  const resetFilter = useAtlas((state) => state.resetFilter);
  const resetFilters = useAtlas((state) => state.resetFilters);
  const best = bestToLoosen(plans, filters);
  return (
    <p className="filters-empty" role="status">
      {strings.list.empty}{" "}
      {best === null ? (
        <button type="button" className="link" onClick={resetFilters}>
          {strings.chips.reset}
        </button>
      ) : (
        <button type="button" className="link" onClick={() => resetFilter(best.filter)}>
          {strings.list.loosen(strings.filterNames[best.filter], best.count)}
        </button>
      )}
    </p>
  );
}
