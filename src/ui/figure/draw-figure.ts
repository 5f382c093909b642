import type { Snapshot } from "../../state/map-port.ts";
import { drawPart } from "../../symbols/draw-part.ts";
import { formOf, MARKER_SIZE, type MarkerPart, markerOf } from "../../symbols/marker.ts";
import { PAPER } from "../../symbols/palette.ts";
import { DASH_BY_PHASE } from "../../symbols/patterns.ts";
import type { Caption } from "./caption.ts";
import { layOutFoot, layOutHead, type Strip, type StripItem, type TextStyle } from "./lay-out.ts";
import { scaleBar } from "./scale-bar.ts";

const MARKER_PX = 20;
const SCALE_MOST_PX = 120;
const PHASE_LINE = { length: 38, width: 3 };
/** Below this many pixels a CSS pixel, print shows the steps. */
const LEAST_RATIO = 2;

/**
 * The picture of the map with its caption as a PNG.
 * @throws when the browser gives no canvas, or none of this size
 */
export async function drawFigure(snapshot: Snapshot, caption: Caption): Promise<Blob> {
  const canvas = document.createElement("canvas");
  const pen = canvas.getContext("2d");
  if (pen === null) throw new Error("the browser gives no 2D canvas to draw the figure on");
  const fonts = fontsOf(getComputedStyle(document.documentElement));
  const measure = (text: string, style: TextStyle): number => {
    pen.font = fonts[style];
    return pen.measureText(text).width;
  };
  const width = snapshot.picture.width / snapshot.pixelRatio;
  const mapHeight = snapshot.picture.height / snapshot.pixelRatio;
  const head = layOutHead(caption, width, measure);
  const foot = layOutFoot(caption, width, measure);

  const ratio = Math.max(snapshot.pixelRatio, LEAST_RATIO);
  canvas.width = Math.round(width * ratio);
  canvas.height = Math.round((head.height + mapHeight + foot.height) * ratio);
  pen.scale(ratio, ratio);
  pen.fillStyle = PAPER.halo;
  pen.fillRect(0, 0, width, head.height + mapHeight + foot.height);
  pen.drawImage(snapshot.picture, 0, head.height, width, mapHeight);
  drawScale(pen, snapshot.metresPerPixel, head.height + mapHeight, fonts.note);
  drawStrip(pen, head, 0, fonts);
  drawStrip(pen, foot, head.height + mapHeight, fonts);
  return toPng(canvas);
}

function drawStrip(
  pen: CanvasRenderingContext2D,
  { items }: Strip,
  top: number,
  fonts: Readonly<Record<TextStyle, string>>,
): void {
  pen.textBaseline = "middle";
  for (const item of items) {
    pen.save();
    pen.translate(item.x, top + item.y);
    drawItem(pen, item, fonts);
    pen.restore();
  }
}

function drawItem(pen: CanvasRenderingContext2D, item: StripItem, fonts: Readonly<Record<TextStyle, string>>): void {
  switch (item.type) {
    case "text":
      pen.font = fonts[item.style];
      pen.fillStyle = item.style === "warning" ? PAPER.kind["city-core"] : PAPER.label;
      pen.fillText(item.text, 0, 0);
      return;
    case "kind":
      drawMarker(pen, markerOf(item.kind, "existing"));
      return;
    case "phase":
      pen.strokeStyle = PAPER.label;
      pen.lineWidth = PHASE_LINE.width;
      pen.setLineDash(DASH_BY_PHASE[item.phase].map((length) => length * PHASE_LINE.width));
      pen.beginPath();
      pen.moveTo(0, 0);
      pen.lineTo(PHASE_LINE.length, 0);
      pen.stroke();
      pen.setLineDash([]);
      pen.translate(PHASE_LINE.length + 6, 0);
      drawMarker(pen, formOf(item.phase, PAPER.label));
  }
}

/** From the pen's place to the right, on the middle of the line. */
function drawMarker(pen: CanvasRenderingContext2D, parts: readonly MarkerPart[]): void {
  pen.translate(0, -MARKER_PX / 2);
  pen.scale(MARKER_PX / MARKER_SIZE, MARKER_PX / MARKER_SIZE);
  for (const part of parts) drawPart(pen, part);
}

/** In the map's lower left corner, its foot at `bottom`. */
function drawScale(pen: CanvasRenderingContext2D, metresPerPixel: number, bottom: number, font: string): void {
  const { width, label } = scaleBar(metresPerPixel, SCALE_MOST_PX);
  pen.save();
  pen.translate(16, bottom - 16);
  pen.fillStyle = PAPER.halo;
  pen.globalAlpha = 0.85;
  pen.fillRect(-6, -26, width + 12, 32);
  pen.globalAlpha = 1;
  pen.strokeStyle = PAPER.label;
  pen.lineWidth = 1.5;
  pen.beginPath();
  pen.moveTo(0, -6);
  pen.lineTo(0, 0);
  pen.lineTo(width, 0);
  pen.lineTo(width, -6);
  pen.stroke();
  pen.fillStyle = PAPER.label;
  pen.font = font;
  pen.textBaseline = "middle";
  pen.fillText(label, 4, -13);
  pen.restore();
}

/** The page's own typefaces, from its style sheet. */
function fontsOf(page: CSSStyleDeclaration): Readonly<Record<TextStyle, string>> {
  const [sans, serif] = [page.getPropertyValue("--sans"), page.getPropertyValue("--serif")];
  return {
    title: `700 24px ${serif}`,
    subtitle: `14px ${sans}`,
    label: `13px ${sans}`,
    note: `12px ${sans}`,
    warning: `600 13px ${sans}`,
  };
}

function toPng(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob === null) reject(new Error(`no PNG of ${canvas.width} x ${canvas.height} px could be made`));
      else resolve(blob);
    }, "image/png");
  });
}
