import type { ExpressionSpecification } from "maplibre-gl";
import type { Kind, Phase } from "../../model/vocabulary.ts";

/*
 * Names of the images that the map is given (images.ts) and that its layers ask for. A name and the expression that
 * builds it from a feature's properties come from the same parts, so that they cannot differ.
 */

const markerParts = <Part>(kind: Part, phase: Part) => ["marker-", kind, "-", phase] as const;
const hatchParts = <Part>(kind: Part) => ["hatch-", kind] as const;

const KIND: ExpressionSpecification = ["get", "kind"];
const PHASE: ExpressionSpecification = ["get", "phase"];

export function markerName(kind: Kind, phase: Phase): string {
  return markerParts<string>(kind, phase).join("");
}

export function hatchName(kind: Kind): string {
  return hatchParts<string>(kind).join("");
}

/** The marker of a feature's kind and phase. */
export const MARKER_IMAGE: ExpressionSpecification = ["concat", ...markerParts(KIND, PHASE)];
/** The hatch of a feature's kind. */
export const HATCH_IMAGE: ExpressionSpecification = ["concat", ...hatchParts(KIND)];
