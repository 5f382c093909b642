import { max } from "d3-array";
import { useMemo } from "react";
import { listChapters } from "../../../data/charts/list-chapters.ts";
import type { PlanData } from "../../../data/plan/plan-data.ts";
import { usePartStrings } from "../../../strings/use-part-strings.ts";
import { useAtlas } from "../../hooks/use-atlas.ts";
import { Bar } from "./parts/bar.tsx";
import { Chart } from "./parts/chart.tsx";

/** How many features each chapter names. The chosen chapter opens and shows its sections. */
export function ChaptersChart({ plan }: { plan: PlanData }) {
  const words = usePartStrings().charts.chapters;
  const filters = useAtlas((state) => state.filters);
  const filter = useAtlas((state) => state.filter);
  const readSection = useAtlas((state) => state.readSection);
  const chapters = useMemo(() => listChapters(plan, filters), [plan, filters]);
  const most = max(chapters, ({ count }) => count) ?? 1;
  const chosen = chapters.find(({ id }) => id === filters.section);
  return (
    <Chart name="chapters" title={words.title} note={words.note}>
      <ul className="chapters">
        {chapters.map(({ id, label, title, depth, count }) => (
          <li key={id} data-depth={Math.min(depth, 3)}>
            <Bar
              label={title === "" ? label : `${label} ${title}`}
              value={String(count)}
              share={count / most}
              sentence={words.chapter(`${label} ${title}`, count)}
              pressed={id === filters.section}
              onPress={() => filter({ section: id === filters.section ? outerOf(plan, id) : id })}
            />
          </li>
        ))}
      </ul>
      {chosen !== undefined && (
        <button type="button" className="link" onClick={() => readSection(plan.summary.id, chosen.id)}>
          {words.read(`${chosen.label} ${chosen.title}`)}
        </button>
      )}
    </Chart>
  );
}

/** The section to filter by when this one is left: the one around it. Null, which is no filter, for the outermost. */
function outerOf(plan: PlanData, id: string): string | null {
  return plan.sectionById.get(id)?.parent ?? null;
}
