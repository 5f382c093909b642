/** The code of a key that an input method has taken; `isComposing` may already be false by then. */
const TAKEN_BY_INPUT_METHOD = 229;

/**
 * While 汉字 are being composed, Escape, Enter and the arrows belong to the input method. No listener of the page hears
 * of such a key, so that none has to ask. The key itself still reaches the field.
 *
 * Safari ends the composition before it sends the key that ended it: only the key's code tells. So both are looked at.
 * @param page the window; must be called before anything else listens to its keys
 */
export function reserveKeys(page: EventTarget): void {
  const keep = (event: Event): void => {
    if (isOfInputMethod(event)) event.stopImmediatePropagation();
  };
  for (const type of ["keydown", "keyup"]) page.addEventListener(type, keep, { capture: true });
}

function isOfInputMethod(event: Event & { readonly isComposing?: boolean; readonly keyCode?: number }): boolean {
  return event.isComposing === true || event.keyCode === TAKEN_BY_INPUT_METHOD;
}
