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
/** Least number of pixels for each CSS pixel: with fewer, edges look rough in print. */
const LEAST_RATIO = 2;

/**
 * Draws the picture of the map with its caption, as a PNG.
 * @throws if the browser has no 2D canvas, or none of this size
 */
export async function drawFigure(snapshot: Snapshot, caption: Caption): Promise<Blob> {
  const canvas = document.createElement("canvas");
  const context = canvas.getContext("2d");
  if (context === null) throw new Error("the browser gives no 2D canvas to draw the figure on");
  const fonts = fontsOf(getComputedStyle(document.documentElement));
  const measure = (text: string, style: TextStyle): number => {
    context.font = fonts[style];
    return context.measureText(text).width;
  };
  const width = snapshot.picture.width / snapshot.pixelRatio;
  const mapHeight = snapshot.picture.height / snapshot.pixelRatio;
  const head = layOutHead(caption, width, measure);
  const foot = layOutFoot(caption, width, measure);

  const ratio = Math.max(snapshot.pixelRatio, LEAST_RATIO);
  canvas.width = Math.round(width * ratio);
  canvas.height = Math.round((head.height + mapHeight + foot.height) * ratio);
  context.scale(ratio, ratio);
  context.fillStyle = PAPER.halo;
  context.fillRect(0, 0, width, head.height + mapHeight + foot.height);
  context.drawImage(snapshot.picture, 0, head.height, width, mapHeight);
  drawScale(context, snapshot.metresPerPixel, head.height + mapHeight, fonts.note);
  drawStrip(context, head, 0, fonts);
  drawStrip(context, foot, head.height + mapHeight, fonts);
  return toPng(canvas);
}

function drawStrip(
  context: CanvasRenderingContext2D,
  { items }: Strip,
  top: number,
  fonts: Readonly<Record<TextStyle, string>>,
): void {
  context.textBaseline = "middle";
  for (const item of items) {
    context.save();
    context.translate(item.x, top + item.y);
    drawItem(context, item, fonts);
    context.restore();
  }
}

function drawItem(
  context: CanvasRenderingContext2D,
  item: StripItem,
  fonts: Readonly<Record<TextStyle, string>>,
): void {
  switch (item.type) {
    case "text":
      context.font = fonts[item.style];
      context.fillStyle = item.style === "warning" ? PAPER.kind["city-core"] : PAPER.label;
      context.fillText(item.text, 0, 0);
      return;
    case "kind":
      drawMarker(context, markerOf(item.kind, "existing"));
      return;
    case "phase":
      context.strokeStyle = PAPER.label;
      context.lineWidth = PHASE_LINE.width;
      context.setLineDash(DASH_BY_PHASE[item.phase].map((length) => length * PHASE_LINE.width));
      context.beginPath();
      context.moveTo(0, 0);
      context.lineTo(PHASE_LINE.length, 0);
      context.stroke();
      context.setLineDash([]);
      context.translate(PHASE_LINE.length + 6, 0);
      drawMarker(context, formOf(item.phase, PAPER.label));
  }
}

/** Draws to the right of the origin, centred on the line. */
function drawMarker(context: CanvasRenderingContext2D, parts: readonly MarkerPart[]): void {
  context.translate(0, -MARKER_PX / 2);
  context.scale(MARKER_PX / MARKER_SIZE, MARKER_PX / MARKER_SIZE);
  for (const part of parts) drawPart(context, part);
}

/** Draws the scale in the map's lower left corner. `bottom` is the y of the map's lower edge, CSS px. */
function drawScale(context: CanvasRenderingContext2D, metresPerPixel: number, bottom: number, font: string): void {
  const { width, label } = scaleBar(metresPerPixel, SCALE_MOST_PX);
  context.save();
  context.translate(16, bottom - 16);
  context.fillStyle = PAPER.halo;
  context.globalAlpha = 0.85;
  context.fillRect(-6, -26, width + 12, 32);
  context.globalAlpha = 1;
  context.strokeStyle = PAPER.label;
  context.lineWidth = 1.5;
  context.beginPath();
  context.moveTo(0, -6);
  context.lineTo(0, 0);
  context.lineTo(width, 0);
  context.lineTo(width, -6);
  context.stroke();
  context.fillStyle = PAPER.label;
  context.font = font;
  context.textBaseline = "middle";
  context.fillText(label, 4, -13);
  context.restore();
}

/** The page's fonts, from its style sheet. */
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
