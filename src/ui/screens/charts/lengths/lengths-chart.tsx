import "./lengths.css";
import { max } from "d3-array";
import { useMemo } from "react";
import { LINE_KINDS, type LineBar, measureLines } from "../../../../data/charts/measure-lines.ts";
import type { PlanData } from "../../../../data/plan/plan-data.ts";
import { useStrings } from "../../../../strings/use-strings.ts";
import { Marker } from "../../../components/symbol.tsx";
import { useAtlas } from "../../../hooks/use-atlas.ts";
import { Bar } from "../parts/bar.tsx";
import { Chart } from "../parts/chart.tsx";
import { useKindPhase } from "../parts/use-kind-phase.ts";
import { LineList } from "./line-list.tsx";
import { LineStroke } from "./line-stroke.tsx";
import { roundKm } from "./round-km.ts";

/** The total length of the railways and expressways of each phase. */
export function LengthsChart({ plans }: { plans: readonly PlanData[] }) {
  const strings = useStrings();
  const words = strings.charts.lengths;
  const filters = useAtlas((state) => state.filters);
  const { bars, unlocated } = useMemo(() => measureLines(plans, filters), [plans, filters]);
  const longest = max(bars, ({ km }) => km) ?? 1;
  return (
    <Chart
      name="lengths"
      title={words.title}
      note={plans.length === 1 ? words.note : strings.punctuation.sentences(words.note, words.shared)}
    >
      {bars.length === 0 && <p className="quiet">{words.none}</p>}
      {LINE_KINDS.map((kind) => (
        <KindBars key={kind} bars={bars.filter((bar) => bar.kind === kind)} longest={longest} />
      ))}
      {unlocated > 0 && <p className="chart-note">{words.unlocated(unlocated)}</p>}
    </Chart>
  );
}

function KindBars({ bars, longest }: { bars: readonly LineBar[]; longest: number }) {
  const strings = useStrings();
  const words = strings.charts.lengths;
  const { isChosen, choose } = useKindPhase();
  const [first] = bars;
  if (first === undefined) return null;
  return (
    <>
      <h3>
        <Marker kind={first.kind} phase="existing" size={18} />
        {strings.kinds[first.kind]}
      </h3>
      {bars.map(({ kind, phase, km, approximate, lines }) => {
        const length = words.km(roundKm(km), approximate);
        const chosen = isChosen(kind, phase);
        return (
          <div key={phase}>
            <Bar
              label={strings.phases[phase]}
              value={length}
              share={km / longest}
              sentence={words.bar(strings.kinds[kind], strings.phases[phase], lines.length, length)}
              pressed={chosen}
              onPress={() => choose(kind, phase)}
            >
              <LineStroke kind={kind} phase={phase} />
            </Bar>
            {chosen && <LineList lines={lines} />}
          </div>
        );
      })}
    </>
  );
}
