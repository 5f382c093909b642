/** px between the anchor and the panel, and between the panel and the page's edge. */
const GAP = 4;

/** Places a popover below its anchor, or above it if there is more room. It always stays within the page. */
export function placeBelow(anchor: Element, panel: HTMLElement): void {
  const at = anchor.getBoundingClientRect();
  const size = panel.getBoundingClientRect();
  const below = at.bottom + GAP;
  const isRoomy = below + size.height <= innerHeight - GAP || below < innerHeight / 2;
  const left = Math.max(GAP, Math.min(at.left, innerWidth - size.width - GAP));
  const top = isRoomy ? below : Math.max(GAP, at.top - GAP - size.height);
  Object.assign(panel.style, { left: `${left}px`, top: `${top}px` });
  // Without a layer above the page, in old browsers, a panel counts from what holds it.
  const now = panel.getBoundingClientRect();
  Object.assign(panel.style, { left: `${2 * left - now.left}px`, top: `${2 * top - now.top}px` });
}
