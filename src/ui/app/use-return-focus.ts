import { type RefObject, useEffect, useRef } from "react";

/**
 * Remembers the element outside of `part` that last had the focus. When `part` closes and the focus is lost with it,
 * that element gets it back, so that a keyboard user continues at the same place.
 */
export function useReturnFocus(part: RefObject<HTMLElement | null>, open: boolean): void {
  const outside = useRef<HTMLElement | null>(null);
  useEffect(() => {
    const note = ({ target }: FocusEvent): void => {
      if (target instanceof HTMLElement && part.current?.contains(target) === false) outside.current = target;
    };
    addEventListener("focusin", note);
    return () => removeEventListener("focusin", note);
  }, [part]);
  useEffect(() => {
    if (!open && document.activeElement === document.body) outside.current?.focus({ preventScroll: true });
  }, [open]);
}
