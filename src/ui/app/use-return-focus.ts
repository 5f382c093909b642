import { type RefObject, useEffect, useRef } from "react";

/**
 * Remembers what last had the focus outside of `part`, and gives it back when `part` closes and takes the focus away
 * with it: whoever works by keyboard goes on where they were.
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
