import type { Kind, Phase } from "../../../../model/vocabulary.ts";
import { PAPER } from "../../../../symbols/palette.ts";
import { DASH_BY_PHASE } from "../../../../symbols/patterns.ts";
import "./lengths.css";
import { max } from "d3-array";
import { useMemo } from "react";
import { LINE_KINDS, type LineBar, measureLines } from "../../../../data/charts/measure-lines.ts";
import type { PlanData } from "../../../../data/plan/plan-data.ts";
import { usePartStrings } from "../../../../strings/use-part-strings.ts";
import { Marker } from "../../../components/symbol.tsx";
import { useAtlas } from "../../../hooks/use-atlas.ts";
import { Bar } from "../parts/bar.tsx";
import { Chart } from "../parts/chart.tsx";
import { useKindPhase } from "../parts/use-kind-phase.ts";
import { LineList, roundKm } from "./line-list.tsx";
import { StatedLengths } from "./stated-lengths.tsx";

/** The total length of the railways and expressways of each phase. */
export function LengthsChart({ plans }: { plans: readonly PlanData[] }) {
  const strings = usePartStrings();
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
      <StatedLengths plans={plans} />
    </Chart>
  );
}

function KindBars({ bars, longest }: { bars: readonly LineBar[]; longest: number }) {
  const strings = usePartStrings();
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

/** px, as wide as the map's wider lines. */
const WIDTH = 4;

/** A bar drawn as its lines are on the map: a pale band, and the phase's dashes in the kind's colour. */
function LineStroke({ kind, phase }: { kind: Kind; phase: Phase }) {
  const colour = PAPER.kind[kind];
  return (
    <svg className="line-stroke" width="100%" height="14" aria-hidden="true">
      <rect width="100%" height="14" fill={colour} fillOpacity="0.16" />
      <line
        x1="0"
        y1="7"
        x2="100%"
        y2="7"
        stroke={colour}
        strokeWidth={WIDTH}
        strokeDasharray={DASH_BY_PHASE[phase].map((length) => length * WIDTH).join(" ")}
      />
    </svg>
  );
}
