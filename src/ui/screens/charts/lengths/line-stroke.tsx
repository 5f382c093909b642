import type { Kind, Phase } from "../../../../model/vocabulary.ts";
import { PAPER } from "../../../../symbols/palette.ts";
import { DASH_BY_PHASE } from "../../../../symbols/patterns.ts";

/** px, as wide as the map's wider lines. */
const WIDTH = 4;

/** A bar drawn as its lines are on the map: a pale band, and the phase's dashes in the kind's colour. */
export function LineStroke({ kind, phase }: { kind: Kind; phase: Phase }) {
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
