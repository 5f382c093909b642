/** px between what is pointed to and what drops down from it, and kept from the page's edge. */
const GAP = 4;

/** Puts a popover below what it belongs to, or above where there is more room; always within the page. */
export function placeBelow(anchor: Element, panel: HTMLElement): void {
  const at = anchor.getBoundingClientRect();
  const size = panel.getBoundingClientRect();
  const below = at.bottom + GAP;
  const isRoomy = below + size.height <= innerHeight - GAP || below < innerHeight / 2;
  panel.style.left = `${Math.max(GAP, Math.min(at.left, innerWidth - size.width - GAP))}px`;
  panel.style.top = isRoomy ? `${below}px` : `${Math.max(GAP, at.top - GAP - size.height)}px`;
}
