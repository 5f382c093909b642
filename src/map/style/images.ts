import { KINDS, PHASES } from "../../model/vocabulary.ts";
import { drawPart } from "../../symbols/draw-part.ts";
import { MARKER_SIZE, markerOf } from "../../symbols/marker.ts";
import { PAPER } from "../../symbols/palette.ts";
import { hatchName, markerName } from "./image-names.ts";

export interface MapImage {
  readonly name: string;
  readonly data: ImageData;
  readonly pixelRatio: number;
}

/** Side of a hatch's tile, CSS px. */
const HATCH_SIZE = 10;

/** Draws one marker for each kind and phase and one hatch for each kind, with `pixelRatio` px for one CSS px. */
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
      draw(markerName(kind, phase), MARKER_SIZE, (context) => {
        for (const part of markerOf(kind, phase)) drawPart(context, part);
      }),
    ),
  );
  const hatches = KINDS.map((kind) =>
    draw(hatchName(kind), HATCH_SIZE, (context) => {
      drawHatch(context, PAPER.kind[kind]);
    }),
  );
  return [...markers, ...hatches];
}

function drawHatch(context: CanvasRenderingContext2D, colour: string): void {
  context.strokeStyle = colour;
  context.lineWidth = 1;
  context.beginPath();
  // Three strokes, so that neighbouring tiles join at their corners.
  for (const shift of [-HATCH_SIZE, 0, HATCH_SIZE]) {
    context.moveTo(shift - 1, HATCH_SIZE + 1);
    context.lineTo(shift + HATCH_SIZE + 1, -1);
  }
  context.stroke();
}
