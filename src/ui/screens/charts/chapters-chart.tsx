import { max } from "d3-array";
import { useMemo } from "react";
import { listChapters } from "../../../data/charts/list-chapters.ts";
import { headingText, type PlanData } from "../../../data/plan/plan-data.ts";
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
        {chapters.map((chapter) => (
          <li key={chapter.id} data-depth={Math.min(chapter.depth, 3)}>
            <Bar
              label={headingText(chapter)}
              value={String(chapter.count)}
              share={chapter.count / most}
              sentence={words.chapter(headingText(chapter), chapter.count)}
              pressed={chapter.id === filters.section}
              onPress={() =>
                filter({ section: chapter.id === filters.section ? outerOf(plan, chapter.id) : chapter.id })
              }
            />
          </li>
        ))}
      </ul>
      {chosen !== undefined && (
        <button type="button" className="link" onClick={() => readSection(plan.summary.id, chosen.id)}>
          {words.read(headingText(chosen))}
        </button>
      )}
    </Chart>
  );
}

/** The section to filter by when this one is left: the one around it. Null, which is no filter, for the outermost. */
function outerOf(plan: PlanData, id: string): string | null {
  return plan.sectionById.get(id)?.parent ?? null;
}
