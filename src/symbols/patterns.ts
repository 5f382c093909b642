import type { Phase } from "../model/vocabulary.ts";

/**
 * How far a project has come, without colour: one dash pattern a phase for lines
 * and outlines, in line widths. From solid (it stands) to dots (it is being thought about).
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

/** What a point's marker looks like in a phase. */
export interface MarkerForm {
  readonly shape: "disc" | "tile";
  /** Filled with the kind's colour, or paper with the kind's colour as outline. */
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
