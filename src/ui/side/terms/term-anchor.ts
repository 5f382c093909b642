import type { Term } from "../../../model/atlas.ts";

/**
 * The button that opened an explanation last. All buttons of a term share one panel, which opens next to this button.
 */
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
