import type { Kind, Phase } from "../model/vocabulary.ts";
import { GLYPH_UNITS, glyphOf } from "./glyphs.ts";
import { PAPER, type Palette } from "./palette.ts";
import { MARKER_BY_PHASE } from "./patterns.ts";

/** One fill or stroke of a marker. Map (canvas) and legend (SVG) draw the same parts, so that they look the same. */
export interface MarkerPart {
  /** SVG path data, in a box of MARKER_SIZE. */
  readonly path: string;
  /** Colours; null for none. */
  readonly fill: string | null;
  readonly stroke: string | null;
  /** Line width and dash pattern of the stroke, in the units of the path. */
  readonly width: number;
  readonly dash: readonly number[];
  /** Offset of the path inside the box, CSS px, and its scale. */
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

/** Width and height of a marker's box, CSS px. */
export const MARKER_SIZE = 26;

const CENTRE = MARKER_SIZE / 2;
const RADIUS = 9.6;
const DASHES = { solid: [], double: [], dashed: [3.2, 2.2], dotted: [0.1, 2.9] } as const;

/** The parts of the marker of a kind and a phase, back to front. */
export function markerOf(kind: Kind, phase: Phase, palette: Palette = PAPER): MarkerPart[] {
  const { filled, outline } = MARKER_BY_PHASE[phase];
  const colour = palette.kind[kind];
  const scale = (filled && outline === "double" ? 9.4 : 11) / GLYPH_UNITS;
  const inset = CENTRE - (GLYPH_UNITS * scale) / 2;
  const glyph = part(glyphOf(kind), { fill: filled ? palette.halo : colour });
  return [...formOf(phase, colour, palette), { ...glyph, x: inset, y: inset, scale }];
}

/** The parts of a marker that its phase decides, back to front: all but the glyph. */
export function formOf(phase: Phase, colour: string, palette: Palette = PAPER): MarkerPart[] {
  const { shape, filled, outline } = MARKER_BY_PHASE[phase];
  const body = shape === "disc" ? disc : tile;
  const parts: MarkerPart[] = [
    // A pale rim separates markers that touch.
    part(body(RADIUS + 2), { fill: palette.halo }),
    part(body(RADIUS), { fill: filled ? colour : palette.halo }),
  ];
  if (filled && outline === "double") parts.push(part(body(RADIUS - 1.9), { stroke: palette.halo, width: 1.1 }));
  else if (filled && outline === "dashed")
    parts.push(part(body(RADIUS - 0.9), { stroke: palette.halo, width: 1.5, dash: DASHES.dashed }));
  if (!filled) parts.push(part(body(RADIUS - 0.8), { stroke: colour, width: 1.9, dash: DASHES[outline] }));
  return parts;
}

interface Paint {
  readonly fill?: string;
  readonly stroke?: string;
  readonly width?: number;
  readonly dash?: readonly number[];
}

function part(path: string, { fill, stroke, width, dash }: Paint): MarkerPart {
  return {
    path,
    fill: fill ?? null,
    stroke: stroke ?? null,
    width: width ?? 0,
    dash: dash ?? [],
    x: 0,
    y: 0,
    scale: 1,
  };
}

function disc(radius: number): string {
  const left = CENTRE - radius;
  const right = CENTRE + radius;
  return `M${left} ${CENTRE}A${radius} ${radius} 0 1 1 ${right} ${CENTRE}A${radius} ${radius} 0 1 1 ${left} ${CENTRE}Z`;
}

function tile(radius: number): string {
  const side = radius * 0.9;
  const corner = 3;
  const low = CENTRE - side;
  const high = CENTRE + side;
  return (
    `M${low + corner} ${low}H${high - corner}Q${high} ${low} ${high} ${low + corner}V${high - corner}` +
    `Q${high} ${high} ${high - corner} ${high}H${low + corner}Q${low} ${high} ${low} ${high - corner}` +
    `V${low + corner}Q${low} ${low} ${low + corner} ${low}Z`
  );
}
