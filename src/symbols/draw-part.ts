import type { MarkerPart } from "./marker.ts";

/** Draws one part of a marker at the pen's origin. */
export function drawPart(pen: CanvasRenderingContext2D, part: MarkerPart): void {
  pen.save();
  pen.translate(part.x, part.y);
  pen.scale(part.scale, part.scale);
  const path = new Path2D(part.path);
  if (part.fill !== null) {
    pen.fillStyle = part.fill;
    pen.fill(path);
  }
  if (part.stroke !== null) {
    pen.strokeStyle = part.stroke;
    pen.lineWidth = part.width;
    pen.lineCap = "round";
    pen.setLineDash([...part.dash]);
    pen.stroke(path);
  }
  pen.restore();
}
