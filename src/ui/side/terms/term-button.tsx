import type { ReactNode } from "react";
import type { Term } from "../../../model/atlas.ts";
import { usePartStrings } from "../../../strings/use-part-strings.ts";
import { pointTermAt, termPanelId } from "./term-anchor.ts";
import "./terms.css";

/** A term of the glossary in the text. A press opens its explanation. */
export function TermButton({ term, children }: { term: Term; children: ReactNode }) {
  return (
    <button
      type="button"
      className="term"
      popoverTarget={termPanelId(term)}
      onClick={(event) => pointTermAt(event.currentTarget)}
    >
      {children}
    </button>
  );
}

/**
 * The same as a small button next to a name, since the name itself opens its feature. Its sign is drawn by the style
 * sheet: a character in the page would stand in what a reader copies from the plan.
 */
export function SmallTermButton({ term }: { term: Term }) {
  const words = usePartStrings().terms;
  return (
    <button
      type="button"
      className="term-mark"
      aria-label={words.explain(term.term)}
      data-sign={words.short}
      popoverTarget={termPanelId(term)}
      onClick={(event) => pointTermAt(event.currentTarget)}
    />
  );
}
