import { type RefObject, useCallback, useEffect, useRef, useState } from "react";
import { ScreenNav } from "./screen-nav.tsx";
import "./header.css";
import type { OpenSearch } from "../../data/search/search-source.ts";
import { LANGUAGES } from "../../model/language.ts";
import { ALL_PLANS } from "../../state/choices.ts";
import { useStrings } from "../../strings/use-strings.ts";
import { useAtlas, useLibrary } from "../hooks/use-atlas.ts";
import { useCover } from "../hooks/use-cover.ts";
import { SearchBox } from "../search/search-box.tsx";

export function Header({ openSearch }: { openSearch: OpenSearch }) {
  const strings = useStrings();
  const plan = useAtlas((state) => state.plan);
  const choosePlan = useAtlas((state) => state.choosePlan);
  const [open, setOpen] = useState(false);
  const close = useCallback(() => setOpen(false), []);
  useCover("menu", open, close);
  const button = useRef<HTMLButtonElement>(null);
  useLeaving(button, open, close);
  const { index } = useLibrary();
  const plans = index.status === "ready" ? index.value.plans : [];
  return (
    <header className="header">
      <h1 className="brand">{strings.brand}</h1>
      <label className="plan-switch">
        <span className="visually-hidden">{strings.plan}</span>
        <select value={plan} onChange={(event) => choosePlan(event.target.value)}>
          {plans.map(({ id, shortTitle }) => (
            <option key={id} value={id}>
              {shortTitle}
            </option>
          ))}
          <option value={ALL_PLANS}>{strings.allPlans}</option>
        </select>
      </label>
      <div className="header-gap" />
      <SearchBox openSearch={openSearch} />
      <button
        ref={button}
        type="button"
        className="menu-button"
        aria-expanded={open}
        aria-controls="header-menu"
        aria-label={strings.menu}
        onClick={() => setOpen(!open)}
      >
        <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true">
          <path d="M3 5.5h14M3 10h14M3 14.5h14" stroke="currentColor" strokeWidth="1.6" strokeLinecap="round" />
        </svg>
      </button>
      <HeaderMenu open={open} onChosen={close} />
    </header>
  );
}

/** Closes the menu with Escape, and with a press outside the header. */
function useLeaving(button: RefObject<HTMLElement | null>, open: boolean, close: () => void): void {
  useEffect(() => {
    if (!open) return;
    const leave = (event: Event): void => {
      if (event instanceof KeyboardEvent) {
        if (event.key !== "Escape") return;
        // This Escape must not close the card as well.
        event.preventDefault();
        button.current?.focus();
      } else if (event.target instanceof Node && button.current?.parentElement?.contains(event.target)) return;
      close();
    };
    for (const type of ["pointerdown", "keydown"]) addEventListener(type, leave, true);
    return () => {
      for (const type of ["pointerdown", "keydown"]) removeEventListener(type, leave, true);
    };
  }, [button, open, close]);
}

/** Screens and languages: part of a wide header; where it has no room for them, they are behind a button. */
function HeaderMenu({ open, onChosen }: { open: boolean; onChosen: () => void }) {
  const strings = useStrings();
  const language = useAtlas((state) => state.language);
  const chooseLanguage = useAtlas((state) => state.chooseLanguage);
  return (
    <div className="header-menu" id="header-menu" data-open={open || undefined}>
      <ScreenNav onChosen={onChosen} />
      <fieldset className="languages">
        <legend className="visually-hidden">{strings.language}</legend>
        {LANGUAGES.map((code) => (
          <button
            key={code}
            type="button"
            lang={code}
            aria-pressed={code === language}
            onClick={() => {
              chooseLanguage(code);
              onChosen();
            }}
          >
            {strings.languages[code]}
          </button>
        ))}
      </fieldset>
    </div>
  );
}
