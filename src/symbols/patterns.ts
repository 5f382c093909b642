import type { Phase } from "../model/vocabulary.ts";

/**
 * The dash pattern of each phase, for lines and outlines: lengths of strokes and gaps in turn, in line widths. It shows
 * the phase without colour, from solid (existing) to dots (study).
 */
export const DASH_BY_PHASE: Readonly<Record<Phase, readonly number[]>> = {
  existing: [1, 0],
  "under-construction": [7, 1.2],
  complete: [4, 1.6],
  start: [2.2, 1.6],
  preliminary: [3, 1.5, 0.8, 1.5],
  study: [0.8, 1.6],
  policy: [6, 1.5, 0.8, 1.5, 0.8, 1.5],
};

/**
 * A pattern a little shorter or longer, so that a line of this length begins and ends with its first stroke, whole.
 * @param length in line widths
 */
export function fitDashes(dashes: readonly number[], length: number): number[] {
  const period = dashes.reduce((sum, part) => sum + part, 0);
  const [first = 0] = dashes;
  const repeats = Math.max(1, Math.round((length - first) / period));
  const scale = length / (repeats * period + first);
  return dashes.map((part) => part * scale);
}

/** How a phase shows in the form of a marker. */
export interface MarkerForm {
  readonly shape: "disc" | "tile";
  /** Filled with the kind's colour; otherwise pale with an outline in the kind's colour. */
  readonly filled: boolean;
  readonly outline: "solid" | "dashed" | "dotted" | "double";
}

export const MARKER_BY_PHASE: Readonly<Record<Phase, MarkerForm>> = {
  existing: { shape: "disc", filled: true, outline: "solid" },
  "under-construction": { shape: "disc", filled: true, outline: "dashed" },
  complete: { shape: "disc", filled: true, outline: "double" },
  start: { shape: "disc", filled: false, outline: "solid" },
  preliminary: { shape: "disc", filled: false, outline: "dashed" },
  study: { shape: "disc", filled: false, outline: "dotted" },
  policy: { shape: "tile", filled: false, outline: "solid" },
};
