/**
 * Gives browsers without popovers (Chromium before 114, Firefox before 125, Safari before 17) what the page needs of
 * them: a button that names one opens and closes it, and so does a press anywhere else. reset.css hides the closed ones.
 */
export function standInPopovers(): void {
  if ("showPopover" in HTMLElement.prototype) return;
  Object.assign(HTMLElement.prototype, {
    showPopover(this: HTMLElement) {
      turn(this, true);
    },
    hidePopover(this: HTMLElement) {
      turn(this, false);
    },
  });
  document.addEventListener("click", ({ target }) => {
    if (!(target instanceof Element)) return;
    const id = target.closest("[popovertarget]")?.getAttribute("popovertarget") ?? null;
    const named = id === null ? null : document.getElementById(id);
    const wasOpen = named?.hasAttribute(OPEN) === true;
    for (const panel of document.querySelectorAll<HTMLElement>(`[popover][${OPEN}]`)) {
      if (panel === named || !panel.contains(target)) turn(panel, false);
    }
    if (named !== null && !wasOpen) turn(named, true);
  });
}

const OPEN = "data-popover-open";

function turn(panel: HTMLElement, isOpen: boolean): void {
  if (panel.hasAttribute(OPEN) === isOpen) return;
  panel.toggleAttribute(OPEN, isOpen);
  panel.dispatchEvent(Object.assign(new Event("toggle"), { newState: isOpen ? "open" : "closed" }));
}
