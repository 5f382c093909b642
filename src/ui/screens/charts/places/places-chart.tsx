import "./places.css";
import { useMemo, useState } from "react";
import { rankPlaces } from "../../../../data/charts/rank-places.ts";
import type { PlanData } from "../../../../data/plan/plan-data.ts";
import type { Cell } from "../../../../data/read/read-cells.ts";
import { choicesOf, store } from "../../../../state/store.ts";
import { writeUrl } from "../../../../state/url/write-url.ts";
import { usePartStrings } from "../../../../strings/use-part-strings.ts";
import { useAtlas } from "../../../hooks/use-atlas.ts";
import { Bar } from "../parts/bar.tsx";
import { Chart } from "../parts/chart.tsx";
import { CellMap } from "./cell-map.tsx";
import { useCells } from "./use-cells.ts";

/** Number of towns or counties that the short list shows. */
const FIRST = 12;

/** Where the features are: a map of towns and a list by count. With plans of more than one district: of counties. */
export function PlacesChart({ plans }: { plans: readonly PlanData[] }) {
  const strings = usePartStrings();
  const words = strings.charts.places;
  const by = plans.length === 1 && plans[0]?.summary.level === "district" ? "town" : "county";
  const cells = useCells(plans, by);
  return (
    <Chart name="places" title={words.title[by]} note={words.note[by]}>
      {cells === "failed" ? (
        <p className="quiet">{words.failed}</p>
      ) : (
        <Ranking plans={plans} cells={cells} unit={words.unit[by]} />
      )}
    </Chart>
  );
}

function Ranking({ plans, cells, unit }: { plans: readonly PlanData[]; cells: readonly Cell[]; unit: string }) {
  const strings = usePartStrings();
  const words = strings.charts.places;
  const filters = useAtlas((state) => state.filters);
  const filter = useAtlas((state) => state.filter);
  const [pointed, setPointed] = useState<string | null>(null);
  const [whole, setWhole] = useState(false);
  const { places, elsewhere } = useMemo(
    () =>
      rankPlaces(
        plans,
        filters,
        cells.map(({ name }) => name),
      ),
    [plans, filters, cells],
  );
  const counts = useMemo(() => new Map(places.map(({ name, count }) => [name, count])), [places]);
  const most = places[0]?.count ?? 0;
  const choose = (name: string): void => filter({ place: filters.place === name ? null : name });
  const addressOf = (name: string): string => {
    const choices = choicesOf(store.getState());
    return writeUrl({ ...choices, filters: { ...choices.filters, place: name } });
  };
  const named = places.filter(({ count }) => count > 0);
  // The chosen place must stay in the list, however few features it has.
  const listed = named.filter(({ name }, rank) => whole || rank < FIRST || name === filters.place);

  return (
    <div className="places">
      <CellMap
        cells={cells}
        counts={counts}
        most={most}
        chosen={filters.place}
        pointed={pointed}
        onPoint={setPointed}
        onChoose={choose}
        addressOf={addressOf}
      />
      <div className="places-list">
        {listed.map(({ name, count }) => (
          <Bar
            key={name}
            label={name}
            value={String(count)}
            share={most === 0 ? 0 : count / most}
            sentence={words.place(name, count)}
            pressed={filters.place === name}
            onPress={() => choose(name)}
            onPoint={(on) => setPointed(on ? name : null)}
          />
        ))}
        {named.length > FIRST && (
          <button type="button" className="link" aria-expanded={whole} onClick={() => setWhole(!whole)}>
            {whole ? words.fewer : words.more(named.length, unit)}
          </button>
        )}
      </div>
      {elsewhere > 0 && <p className="chart-note places-rest">{words.elsewhere(elsewhere)}</p>}
    </div>
  );
}
