import "./matrix.css";
import { scaleSqrt } from "d3-scale";
import { type CSSProperties, useMemo } from "react";
import { countPhaseKinds } from "../../../../data/charts/count-phase-kinds.ts";
import type { PlanData } from "../../../../data/plan/plan-data.ts";
import { familyOf, KINDS, PHASES } from "../../../../model/vocabulary.ts";
import { usePartStrings } from "../../../../strings/use-part-strings.ts";
import { PAPER } from "../../../../symbols/palette.ts";
import { Marker, PhaseSample } from "../../../components/symbol.tsx";
import { useAtlas } from "../../../hooks/use-atlas.ts";
import { Chart } from "../parts/chart.tsx";
import { MatrixButton } from "./matrix-button.tsx";
import { useArrowKeys } from "./use-arrow-keys.ts";

/** Colour in a cell's background, in percent: enough to be seen, little enough that the number can be read. */
const TINT = [7, 46] as const;

/** A table of kinds and phases: how far the features of each kind have come. */
export function MatrixChart({ plans }: { plans: readonly PlanData[] }) {
  const strings = usePartStrings();
  const words = strings.charts.matrix;
  const filters = useAtlas((state) => state.filters);
  const counts = useMemo(() => countPhaseKinds(plans, filters), [plans, filters]);
  const kinds = KINDS.filter((kind) => counts.kind(kind) > 0);
  const phases = PHASES.filter((phase) => counts.phase(phase) > 0);
  const tint = scaleSqrt()
    .domain([1, Math.max(2, counts.most)])
    .range(TINT);
  const keys = useArrowKeys();

  return (
    <Chart name="matrix" title={words.title} note={words.note}>
      <div className="matrix-scroll">
        <table className="matrix" {...keys.table}>
          <thead>
            <tr>
              <td />
              {phases.map((phase) => (
                <th key={phase} scope="col">
                  <MatrixButton kind={null} phase={phase} count={counts.phase(phase)} keys={keys}>
                    <PhaseSample phase={phase} />
                    {strings.phases[phase]}
                  </MatrixButton>
                </th>
              ))}
              <th scope="col">{words.total}</th>
            </tr>
          </thead>
          <tbody>
            {kinds.map((kind, index) => {
              const previous = kinds[index - 1];
              const opens = previous !== undefined && familyOf(previous) !== familyOf(kind);
              return (
                <tr key={kind} data-opens={opens || undefined}>
                  <th scope="row">
                    <MatrixButton kind={kind} phase={null} count={counts.kind(kind)} keys={keys}>
                      <Marker kind={kind} phase="existing" size={18} />
                      {strings.kinds[kind]}
                    </MatrixButton>
                  </th>
                  {phases.map((phase) => {
                    const count = counts.cell(kind, phase);
                    const style: CSSProperties & Record<`--${string}`, string> = {
                      "--hue": PAPER.kind[kind],
                      "--tint": `${tint(count)}%`,
                    };
                    return (
                      <td key={phase} style={style}>
                        {count > 0 && <MatrixButton kind={kind} phase={phase} count={count} keys={keys} />}
                      </td>
                    );
                  })}
                  <td className="sum">
                    <MatrixButton kind={kind} phase={null} count={counts.kind(kind)} keys={keys} />
                  </td>
                </tr>
              );
            })}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{words.total}</th>
              {phases.map((phase) => (
                <td key={phase} className="sum">
                  <MatrixButton kind={null} phase={phase} count={counts.phase(phase)} keys={keys} />
                </td>
              ))}
              <td className="sum">
                <MatrixButton kind={null} phase={null} count={counts.total} keys={keys} />
              </td>
            </tr>
          </tfoot>
        </table>
      </div>
    </Chart>
  );
}
