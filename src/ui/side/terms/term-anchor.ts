import type { Term } from "../../../model/atlas.ts";

/** The button that last asked for an explanation. Panels are shared by all buttons of a term and open beside this one. */
let anchor: HTMLElement | null = null;

export function pointTermAt(button: HTMLElement): void {
  anchor = button;
}

export function termAnchor(): HTMLElement | null {
  return anchor;
}

/** ID of the panel that explains a term. */
export function termPanelId({ block, start }: Term): string {
  return `explains-${block}-${start}`;
}
