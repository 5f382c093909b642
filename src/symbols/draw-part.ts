import type { MarkerPart } from "./marker.ts";

/** Draws one part of a marker; the context's origin is the top left corner of the marker's box. */
export function drawPart(context: CanvasRenderingContext2D, part: MarkerPart): void {
  context.save();
  context.translate(part.x, part.y);
  context.scale(part.scale, part.scale);
  const path = new Path2D(part.path);
  if (part.fill !== null) {
    context.fillStyle = part.fill;
    context.fill(path);
  }
  if (part.stroke !== null) {
    context.strokeStyle = part.stroke;
    context.lineWidth = part.width;
    context.lineCap = "round";
    context.setLineDash([...part.dash]);
    context.stroke(path);
  }
  context.restore();
}
