import { createPortal } from "react-dom";

const PLACE = "spoken";

/**
 * The place of what only a screen reader says. It is empty until something is said: a region that comes with its words
 * is not read by all screen readers.
 */
export function SpokenPlace() {
  return <p id={PLACE} className="visually-hidden" role="status" />;
}

/**
 * Says one short sentence while it is rendered. Parts of the page that change much must not be live regions themselves:
 * of the text of a plan, a screen reader would read all 76,000 characters.
 */
export function Spoken({ children }: { children: string }) {
  const place = document.getElementById(PLACE);
  return place === null ? null : createPortal(children, place);
}
