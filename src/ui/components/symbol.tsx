import type { Certainty, Kind, Phase } from "../../model/vocabulary.ts";
import { formOf, MARKER_SIZE, type MarkerPart, markerOf } from "../../symbols/marker.ts";
import { PAPER } from "../../symbols/palette.ts";
import { DASH_BY_PHASE, fitDashes } from "../../symbols/patterns.ts";
import "./symbol.css";

/** A feature's marker, drawn from the same parts as on the map. */
export function Marker({ kind, phase, size = 22 }: { kind: Kind; phase: Phase; size?: number }) {
  return <Parts parts={markerOf(kind, phase)} size={size} />;
}

/** The outline that a phase gives to every marker. */
export function PhaseForm({ phase }: { phase: Phase }) {
  return <Parts parts={formOf(phase, PAPER.placeLabel)} size={18} />;
}

function Parts({ parts, size }: { parts: readonly MarkerPart[]; size: number }) {
  return (
    <svg className="marker" width={size} height={size} viewBox={`0 0 ${MARKER_SIZE} ${MARKER_SIZE}`} aria-hidden="true">
      {parts.map((part) => (
        <path
          key={`${part.path.slice(0, 12)}${part.fill}${part.stroke}${part.width}`}
          d={part.path}
          fill={part.fill ?? "none"}
          stroke={part.stroke ?? "none"}
          strokeWidth={part.width}
          strokeDasharray={part.dash.join(" ")}
          strokeLinecap="round"
          transform={`translate(${part.x} ${part.y}) scale(${part.scale})`}
        />
      ))}
    </svg>
  );
}

/** The line pattern of a phase, in whole strokes. It does not depend on colour. */
export function PhaseSample({ phase }: { phase: Phase }) {
  const width = 3;
  const dashes = fitDashes(DASH_BY_PHASE[phase], 42 / width);
  return (
    <svg className="phase-sample" width="44" height="14" viewBox="0 0 44 14" aria-hidden="true">
      <line
        x1="1"
        y1="7"
        x2="43"
        y2="7"
        stroke="currentColor"
        strokeWidth={width}
        strokeDasharray={dashes.map((length) => length * width).join(" ")}
      />
    </svg>
  );
}

/** A small area drawn as the map draws this certainty. */
export function CertaintySample({ certainty, kind }: { certainty: Certainty; kind: Kind }) {
  const colour = PAPER.kind[kind];
  return (
    <svg className="certainty-sample" width="26" height="14" viewBox="0 0 26 14" aria-hidden="true">
      <rect
        x="1"
        y="1"
        width="24"
        height="12"
        fill={colour}
        fillOpacity={certainty === "named" ? 0 : 0.14}
        stroke={colour}
        strokeDasharray={certainty === "named" ? "1 3" : undefined}
      />
      {certainty === "schematic" && (
        <path d="M1 9L9 1M5 13L17 1M13 13L25 1M21 13L25 9" stroke={colour} strokeOpacity="0.6" fill="none" />
      )}
    </svg>
  );
}
