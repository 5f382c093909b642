import { useEffect, useRef, useState } from "react";
import type { PlanData } from "../../../data/plan/plan-data.ts";
import type { Term } from "../../../model/atlas.ts";
import { usePartStrings } from "../../../strings/use-part-strings.ts";
import { placeBelow } from "../../components/place-below.ts";
import { standInPopovers } from "../../components/stand-in-popovers.ts";
import { useAtlas } from "../../hooks/use-atlas.ts";
import { termAnchor, termPanelId } from "./term-anchor.ts";

standInPopovers();

/** One panel for each term of the glossary. It is closed until a button in the text opens it. */
export function TermPanels({ plan }: { plan: PlanData }) {
  const { terms, sections } = plan.text;
  if (terms.length === 0) return null;
  const textOf = new Map(sections.flatMap(({ blocks }) => blocks.map(({ id, text }) => [id, text])));
  return terms.map((term) => (
    <TermPanel
      key={termPanelId(term)}
      plan={plan.summary.id}
      term={term}
      explanation={(textOf.get(term.block) ?? "").slice(term.start, term.end)}
    />
  ));
}

function TermPanel({ plan, term, explanation }: { plan: string; term: Term; explanation: string }) {
  const words = usePartStrings().terms;
  const readSection = useAtlas((state) => state.readSection);
  const panel = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);
  useEffect(() => {
    if (!open) return;
    // Handled in the capture phase, before other listeners: this Escape must not close the text as well.
    const leave = (event: KeyboardEvent): void => {
      if (event.key !== "Escape") return;
      event.preventDefault();
      panel.current?.hidePopover();
      termAnchor()?.focus();
    };
    addEventListener("keydown", leave, true);
    return () => removeEventListener("keydown", leave, true);
  }, [open]);
  return (
    <div
      ref={panel}
      id={termPanelId(term)}
      className="term-panel"
      popover="auto"
      onToggle={(event) => {
        const isOpen = event.newState === "open";
        setOpen(isOpen);
        const anchor = termAnchor();
        if (isOpen && anchor !== null) placeBelow(anchor, event.currentTarget);
      }}
    >
      <p className="term-name">{term.term}</p>
      <p>{explanation}</p>
      <button
        type="button"
        className="link"
        onClick={() => {
          panel.current?.hidePopover();
          readSection(plan, term.block);
        }}
      >
        {words.read}
      </button>
    </div>
  );
}
