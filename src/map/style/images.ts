import { KINDS, PHASES } from "../../model/vocabulary.ts";
import { drawPart } from "../../symbols/draw-part.ts";
import { MARKER_SIZE, markerOf } from "../../symbols/marker.ts";
import { PAPER } from "../../symbols/palette.ts";

export interface MapImage {
  readonly name: string;
  readonly data: ImageData;
  readonly pixelRatio: number;
}

/** Image names that layers ask for. */
export const markerName = (kind: string, phase: string): string => `marker-${kind}-${phase}`;
export const hatchName = (kind: string): string => `hatch-${kind}`;

const HATCH_SIZE = 10;

/** Draws every marker and every hatch once, sharp for screens of `pixelRatio`. */
export function drawImages(pixelRatio: number): MapImage[] {
  const canvas = document.createElement("canvas");
  const context = canvas.getContext("2d", { willReadFrequently: true });
  if (context === null) return [];
  const draw = (name: string, size: number, paint: (context: CanvasRenderingContext2D) => void): MapImage => {
    canvas.width = canvas.height = Math.round(size * pixelRatio);
    context.setTransform(pixelRatio, 0, 0, pixelRatio, 0, 0);
    paint(context);
    return { name, data: context.getImageData(0, 0, canvas.width, canvas.height), pixelRatio };
  };
  const markers = KINDS.flatMap((kind) =>
    PHASES.map((phase) =>
      draw(markerName(kind, phase), MARKER_SIZE, (pen) => {
        for (const part of markerOf(kind, phase)) drawPart(pen, part);
      }),
    ),
  );
  const hatches = KINDS.map((kind) =>
    draw(hatchName(kind), HATCH_SIZE, (pen) => {
      drawHatch(pen, PAPER.kind[kind]);
    }),
  );
  return [...markers, ...hatches];
}

function drawHatch(pen: CanvasRenderingContext2D, colour: string): void {
  pen.strokeStyle = colour;
  pen.lineWidth = 1;
  pen.beginPath();
  // Three strokes, so that the tile's corners meet their neighbours.
  for (const shift of [-HATCH_SIZE, 0, HATCH_SIZE]) {
    pen.moveTo(shift - 1, HATCH_SIZE + 1);
    pen.lineTo(shift + HATCH_SIZE + 1, -1);
  }
  pen.stroke();
}
