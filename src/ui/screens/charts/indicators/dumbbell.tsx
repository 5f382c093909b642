import { extent } from "d3-array";
import { scaleLinear } from "d3-scale";
import type { IndicatorRole } from "../../../../data/charts/indicator-table.ts";
import type { Dumbbell as Points } from "../../../../data/charts/join-points.ts";

/** Units of the drawing, which are px on the page. */
const WIDTH = 140;
const HEIGHT = 20;
const EDGE = 6;

/** An indicator's values as points on a scale of its own, which begins at zero. */
export function Dumbbell({ dumbbell: { drawn, most } }: { dumbbell: Points }) {
  const x = scaleLinear()
    .domain([0, most === 0 ? 1 : most])
    .range([EDGE, WIDTH - EDGE]);
  const [from, to] = extent(drawn, ({ number }) => x(number));
  const middle = HEIGHT / 2;
  return (
    <svg className="dumbbell" width={WIDTH} height={HEIGHT} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      {drawn.length > 0 && (
        <>
          <line className="dumbbell-scale" x1={EDGE} y1={middle} x2={WIDTH - EDGE} y2={middle} />
          <line className="dumbbell-zero" x1={EDGE} y1={middle - 4} x2={EDGE} y2={middle + 4} />
        </>
      )}
      {drawn.length > 1 && <line className="dumbbell-bar" x1={from} y1={middle} x2={to} y2={middle} />}
      {drawn.map(({ role, number }) => (
        <g key={role} transform={`translate(${x(number)} ${middle})`}>
          <PointSymbol role={role} />
        </g>
      ))}
    </svg>
  );
}

/** A base value is a small dot, a target a ring, a result a diamond: they differ without colour. */
export function PointSymbol({ role }: { role: IndicatorRole }) {
  switch (role) {
    case "base":
      return <circle className="mark-base" r="3.2" />;
    case "target":
      return <circle className="mark-target" r="4.6" />;
    case "actual":
      return <path className="mark-actual" d="M0-4.6L4.6 0L0 4.6L-4.6 0Z" />;
  }
}
