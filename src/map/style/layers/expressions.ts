import type { ExpressionSpecification, FilterSpecification } from "maplibre-gl";
import { KINDS, PHASES, type Phase } from "../../../model/vocabulary.ts";
import type { Palette } from "../../../symbols/palette.ts";
import { DASH_BY_PHASE } from "../../../symbols/patterns.ts";
import { STATE } from "../../source-names.ts";

/** A county that the current plan is about. */
export const isDistrict: ExpressionSpecification = [
  "in",
  ["get", "name"],
  ["array", ["coalesce", ["global-state", STATE.districts], ["literal", []]]],
];

/* Why a feature of the source "highlights" stands out. */
export const isSelected: ExpressionSpecification = ["==", ["get", "highlight"], "selected"];
export const isHovered: ExpressionSpecification = ["==", ["get", "highlight"], "hover"];
export const isNamed: ExpressionSpecification = ["==", ["get", "highlight"], "named"];

/** An aggregate is not drawn itself: its members are. */
export const isAggregate: ExpressionSpecification = ["==", ["get", "aggregate"], true];
export const isNotAggregate: ExpressionSpecification = ["!=", ["get", "aggregate"], true];

/**
 * A feature is drawn from this zoom on, an early one already before. A whole number: the engine evaluates filters once for
 * each tile.
 */
export function isDueAt(zoom: number): ExpressionSpecification {
  return ["any", [">=", ["zoom"], zoom], ["==", ["get", "early"], true]];
}

export const isSchematic: ExpressionSpecification = ["==", ["get", "certainty"], "schematic"];

export function ofRank(...ranks: number[]): ExpressionSpecification {
  return ["in", ["get", "rank"], ["literal", ranks]];
}

export function ofGeometry(type: "Point" | "LineString" | "Polygon"): ExpressionSpecification {
  return ["==", ["geometry-type"], type];
}

export function all(...conditions: ExpressionSpecification[]): FilterSpecification {
  return ["all", ...conditions];
}

/** px beside the course that several lines share, so that each can be seen; 0 for a line that has its own. */
export const laneOffset: ExpressionSpecification = [
  "interpolate",
  ["linear"],
  ["zoom"],
  7,
  ["*", 3, ["get", "lane"]],
  13,
  ["*", 6, ["get", "lane"]],
];

/** The colour of a feature's kind. */
export function kindColour(palette: Palette): ExpressionSpecification {
  const [first, ...rest] = KINDS;
  if (first === undefined) throw new Error("the vocabulary has no kinds");
  return [
    "match",
    ["get", "kind"],
    first,
    palette.kind[first],
    ...rest.flatMap((kind) => [kind, palette.kind[kind]]),
    palette.label,
  ];
}

/** The dash pattern of a feature's phase, in line widths. */
export function phaseDash(): ExpressionSpecification {
  const [first, ...rest] = PHASES;
  if (first === undefined) throw new Error("the vocabulary has no phases");
  const pattern = (phase: Phase): ExpressionSpecification => ["literal", [...DASH_BY_PHASE[phase]]];
  return [
    "match",
    ["get", "phase"],
    first,
    pattern(first),
    ...rest.flatMap((phase) => [phase, pattern(phase)]),
    ["literal", [1, 0]],
  ];
}
