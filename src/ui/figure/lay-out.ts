import type { Kind, Phase } from "../../model/vocabulary.ts";
import type { Caption } from "./caption.ts";
import { wrapText } from "./wrap-text.ts";

/** The role of a text. draw-figure.ts has the font of each. */
export type TextStyle = "title" | "subtitle" | "label" | "note" | "warning";

/** One thing to draw. Positions are CSS px from the top left of its strip; y is the middle of the line. */
export type StripItem =
  | { readonly type: "text"; readonly x: number; readonly y: number; readonly text: string; readonly style: TextStyle }
  | { readonly type: "kind"; readonly x: number; readonly y: number; readonly kind: Kind }
  | { readonly type: "phase"; readonly x: number; readonly y: number; readonly phase: Phase };

export interface Strip {
  readonly height: number;
  readonly items: readonly StripItem[];
}

export type Measure = (text: string, style: TextStyle) => number;

export const LINE_HEIGHT: Readonly<Record<TextStyle, number>> = {
  title: 34,
  subtitle: 22,
  label: 26,
  note: 19,
  warning: 24,
};
const MARGIN = 20;
const SYMBOL_WIDTH = { kind: 26, phase: 70 };
const GAP = 18;

/** Lays out what stands above the map. */
export function layOutHead({ title, subtitle }: Caption, width: number, measure: Measure): Strip {
  const items: StripItem[] = [];
  let y = MARGIN - 6;
  y = addText(items, title, "title", y, width, measure);
  y = addText(items, subtitle, "subtitle", y, width, measure);
  return { height: y + 10, items };
}

/** Lays out what stands below the map: the legend of the kinds and phases in sight, the notes and the disclaimer. */
export function layOutFoot(caption: Caption, width: number, measure: Measure): Strip {
  const items: StripItem[] = [];
  let y = 12;
  y = addRow(
    items,
    caption.kinds.map(({ kind, label }) => ({ symbol: { type: "kind", kind } as const, label })),
    y,
    width,
    measure,
  );
  y = addRow(
    items,
    caption.phases.map(({ phase, label }) => ({ symbol: { type: "phase", phase } as const, label })),
    y,
    width,
    measure,
  );
  y += 6;
  for (const note of caption.notes) y = addText(items, note, "note", y, width, measure);
  y = addText(items, caption.disclaimer, "warning", y + 2, width, measure);
  return { height: y + 12, items };
}

type LegendSymbol = { readonly type: "kind"; readonly kind: Kind } | { readonly type: "phase"; readonly phase: Phase };

/** Adds symbols with their labels side by side, on as many lines as they need. */
function addRow(
  items: StripItem[],
  entries: readonly { readonly symbol: LegendSymbol; readonly label: string }[],
  top: number,
  width: number,
  measure: Measure,
): number {
  let x = MARGIN;
  let y = top;
  for (const { symbol, label } of entries) {
    const entryWidth = SYMBOL_WIDTH[symbol.type] + measure(label, "label");
    if (x > MARGIN && x + entryWidth > width - MARGIN) {
      x = MARGIN;
      y += LINE_HEIGHT.label;
    }
    const middle = y + LINE_HEIGHT.label / 2;
    items.push({ ...symbol, x, y: middle });
    items.push({ type: "text", x: x + SYMBOL_WIDTH[symbol.type], y: middle, text: label, style: "label" });
    x += entryWidth + GAP;
  }
  return entries.length === 0 ? top : y + LINE_HEIGHT.label;
}

function addText(
  items: StripItem[],
  text: string,
  style: TextStyle,
  top: number,
  width: number,
  measure: Measure,
): number {
  const lines = wrapText(text, width - 2 * MARGIN, (part) => measure(part, style));
  lines.forEach((line, index) => {
    const y = top + (index + 0.5) * LINE_HEIGHT[style];
    items.push({ type: "text", x: MARGIN, y, text: line, style });
  });
  return top + lines.length * LINE_HEIGHT[style];
}
