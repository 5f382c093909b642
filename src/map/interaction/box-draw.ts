/** px on the map's canvas. */
export interface Pixel {
  readonly x: number;
  readonly y: number;
}

/** A rectangle on the map's canvas, by two opposite corners. */
export interface DrawnBox {
  readonly from: Pixel;
  readonly to: Pixel;
}

/** px that a pointer must travel for a drag; less is the first of two clicks on opposite corners. */
const DRAG = 6;

/**
 * Lets a person draw one rectangle over an element, by dragging or by two clicks. Until then, the element below gets no
 * pointer events. Escape cancels.
 * @param done is called once: with the rectangle, or with null when it was cancelled
 * @returns a function that ends the drawing without an answer
 */
export function drawBox(over: HTMLElement, done: (box: DrawnBox | null) => void): () => void {
  const overlay = document.createElement("div");
  overlay.className = "box-draw";
  const outline = document.createElement("div");
  outline.className = "box-draw-frame";
  outline.hidden = true;
  overlay.append(outline);

  let from: Pixel | null = null;

  const at = (event: PointerEvent): Pixel => {
    const { left, top } = overlay.getBoundingClientRect();
    return { x: event.clientX - left, y: event.clientY - top };
  };
  const finish = (box: DrawnBox | null): void => {
    remove();
    done(box);
  };
  const show = (to: Pixel): void => {
    if (from === null) return;
    outline.hidden = false;
    outline.style.left = `${Math.min(from.x, to.x)}px`;
    outline.style.top = `${Math.min(from.y, to.y)}px`;
    outline.style.width = `${Math.abs(from.x - to.x)}px`;
    outline.style.height = `${Math.abs(from.y - to.y)}px`;
  };

  overlay.addEventListener("pointerdown", (event) => {
    overlay.setPointerCapture(event.pointerId);
    from ??= at(event);
    event.preventDefault();
  });
  overlay.addEventListener("pointermove", (event) => show(at(event)));
  overlay.addEventListener("pointerup", (event) => {
    const to = at(event);
    if (from !== null && isDrag(from, to)) finish({ from, to });
  });
  const cancel = (event: KeyboardEvent): void => {
    if (event.key !== "Escape") return;
    event.preventDefault();
    finish(null);
  };
  // In the capture phase, before the page's own Escape, which would close the card.
  addEventListener("keydown", cancel, true);
  over.append(overlay);

  function remove(): void {
    removeEventListener("keydown", cancel, true);
    overlay.remove();
  }
  return remove;
}

/** Both sides must be long enough: a line is no rectangle. */
function isDrag(a: Pixel, b: Pixel): boolean {
  return Math.min(Math.abs(a.x - b.x), Math.abs(a.y - b.y)) >= DRAG;
}
