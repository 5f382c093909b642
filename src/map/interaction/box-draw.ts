/** A rectangle on the map's canvas: two opposite corners, px. */
export interface DrawnBox {
  readonly from: { readonly x: number; readonly y: number };
  readonly to: { readonly x: number; readonly y: number };
}

/** px a pointer must travel for a drag; less is the first of two clicks on opposite corners. */
const DRAG = 6;

/**
 * Lets a person draw one rectangle over an element, by dragging or by two clicks. While it waits, the element below
 * gets no pointer events. Escape gives up.
 * @param done is called once: with the rectangle, or null when it was given up
 * @returns a function that takes the drawing board away without an answer
 */
export function drawBox(over: HTMLElement, done: (box: DrawnBox | null) => void): () => void {
  const board = document.createElement("div");
  board.className = "box-draw";
  const frame = document.createElement("div");
  frame.className = "box-draw-frame";
  frame.hidden = true;
  board.append(frame);

  let from: DrawnBox["from"] | null = null;

  const at = (event: PointerEvent): DrawnBox["from"] => {
    const { left, top } = board.getBoundingClientRect();
    return { x: event.clientX - left, y: event.clientY - top };
  };
  const isDrag = (a: DrawnBox["from"], b: DrawnBox["from"]): boolean =>
    Math.min(Math.abs(a.x - b.x), Math.abs(a.y - b.y)) >= DRAG;
  const finish = (box: DrawnBox | null): void => {
    remove();
    done(box);
  };
  const show = (to: DrawnBox["from"]): void => {
    if (from === null) return;
    frame.hidden = false;
    frame.style.left = `${Math.min(from.x, to.x)}px`;
    frame.style.top = `${Math.min(from.y, to.y)}px`;
    frame.style.width = `${Math.abs(from.x - to.x)}px`;
    frame.style.height = `${Math.abs(from.y - to.y)}px`;
  };

  board.addEventListener("pointerdown", (event) => {
    board.setPointerCapture(event.pointerId);
    from ??= at(event);
    event.preventDefault();
  });
  board.addEventListener("pointermove", (event) => show(at(event)));
  board.addEventListener("pointerup", (event) => {
    const to = at(event);
    if (from !== null && isDrag(from, to)) finish({ from, to });
  });
  const giveUp = (event: KeyboardEvent): void => {
    if (event.key !== "Escape") return;
    event.preventDefault();
    finish(null);
  };
  // Heard before the page's own Escape, which would close the card.
  addEventListener("keydown", giveUp, true);
  over.append(board);

  function remove(): void {
    removeEventListener("keydown", giveUp, true);
    board.remove();
  }
  return remove;
}
