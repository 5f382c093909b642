import { type FocusEvent, type ReactNode, useCallback, useEffect, useRef, useState } from "react";
import "./search-box.css";
import type { OpenSearch } from "../../data/search/search-source.ts";
import { useStrings } from "../../strings/use-strings.ts";
import { LazyPart, lazyPart } from "../components/lazy-part.tsx";
import { useCover } from "../hooks/use-cover.ts";
import type { FieldLink } from "./use-options.ts";

const searchResults = lazyPart(() => import("./search-results.tsx"), { frame: Popup });

const LIST = "search-results";

/**
 * The search box: a combobox in the header. On phones an icon opens it over the page. What searches and lists the results
 * is fetched when it is first opened; until then the field alone is here.
 */
export function SearchBox({ openSearch }: { openSearch: OpenSearch }) {
  const strings = useStrings();
  const input = useRef<HTMLInputElement>(null);
  const [open, setOpen] = useState(false);
  const [query, setQuery] = useState("");
  const [onlyHere, setOnlyHere] = useState(false);
  /** The ID of the option that the keyboard has moved to. */
  const [pointed, setPointed] = useState<string | undefined>();
  /** Takes the keys of the field for the list of results, once that is there. */
  const moveInList = useRef<FieldLink["moveInList"]["current"]>(null);

  const show = useCallback(() => {
    setOpen(true);
    // On phones the field is visible only after this rendering.
    requestAnimationFrame(() => input.current?.select());
  }, []);
  const close = useCallback(() => {
    setOpen(false);
    input.current?.blur();
  }, []);
  useCover("search", open, close);
  useSlash(show);

  const leave = (event: FocusEvent<HTMLElement>): void => {
    if (!event.currentTarget.contains(event.relatedTarget)) setOpen(false);
  };
  return (
    <search className="search" data-open={open || undefined} onBlur={leave}>
      <button type="button" className="search-button" aria-label={strings.search.label} onClick={show}>
        <SearchIcon />
      </button>
      <div className="search-field">
        <SearchIcon />
        <input
          ref={input}
          type="text"
          role="combobox"
          aria-label={strings.search.label}
          aria-expanded={open}
          aria-controls={LIST}
          aria-autocomplete="list"
          aria-activedescendant={open ? pointed : undefined}
          aria-keyshortcuts="/"
          autoComplete="off"
          spellCheck={false}
          enterKeyHint="search"
          placeholder={strings.search.placeholder}
          value={query}
          onFocus={() => setOpen(true)}
          onChange={(event) => {
            setOpen(true);
            setQuery(event.target.value);
          }}
          onKeyDown={(event) => {
            if (event.key === "Escape" && open) {
              // This Escape must close the search and nothing else.
              event.preventDefault();
              close();
            } else if (open) moveInList.current?.(event);
          }}
        />
        <span className="slash" aria-hidden="true">
          /
        </span>
        <button type="button" className="search-close" aria-label={strings.close} onClick={close}>
          ×
        </button>
      </div>
      {open && (
        <LazyPart
          part={searchResults}
          props={{
            id: LIST,
            openSearch,
            query,
            onlyHere,
            onOnlyHere: setOnlyHere,
            onClose: close,
            onPoint: setPointed,
            moveInList,
          }}
        />
      )}
    </search>
  );
}

/** The results' place while their code is missing. */
function Popup({ children }: { children: ReactNode }) {
  return (
    // Safari gives a pressed button no focus. The popup takes it instead, so that the search does not close.
    <div className="search-popup" tabIndex={-1}>
      <div className="search-body">{children}</div>
    </div>
  );
}

function SearchIcon() {
  return (
    <svg className="lens" width="18" height="18" viewBox="0 0 18 18" aria-hidden="true">
      <circle cx="7.5" cy="7.5" r="5" fill="none" stroke="currentColor" strokeWidth="1.5" />
      <path d="M11.4 11.4l4.2 4.2" stroke="currentColor" strokeWidth="1.7" strokeLinecap="round" />
    </svg>
  );
}

/** Calls `open` when / is pressed anywhere but in a field. `open` must be the same function at each call. */
function useSlash(open: () => void): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || isField(event.target)) return;
      event.preventDefault();
      open();
    };
    addEventListener("keydown", listen);
    return () => removeEventListener("keydown", listen);
  }, [open]);
}

function isField(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}
