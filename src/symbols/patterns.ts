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
