import { type KeyboardEvent, useMemo, useState } from "react";
import type { SearchResult } from "../../data/search/search-source.ts";
import { pointAt } from "./open-result.ts";
import type { Search } from "./use-search.ts";

interface OptionActions {
  open(result: SearchResult): void;
  read(result: SearchResult): void;
}

export interface Options {
  /** Index of the option that Enter opens; -1 when there is none. */
  readonly active: number;
  /** Whether the keyboard has moved to an option. Before that the first one is active. */
  readonly moved: boolean;
  idOf(index: number): string | undefined;
  choose(result: SearchResult, asText: boolean): void;
  onKeyDown(event: KeyboardEvent<HTMLInputElement>): void;
}

/** The results as one list that the keyboard moves through, group after group. */
export function useOptions(search: Search, { open, read }: OptionActions): Options {
  const results = useMemo(
    () => (search.status === "ready" ? search.answer.groups.flatMap((group) => group.results) : []),
    [search],
  );
  const [pointed, point] = useState<{ among: readonly SearchResult[]; at: number } | null>(null);
  // A position belongs to the results it was set in: with new results there is none yet.
  const at = pointed?.among === results ? pointed.at : null;

  const move = (event: KeyboardEvent, to: number): void => {
    event.preventDefault();
    if (results.length === 0) return;
    const next = (to + results.length) % results.length;
    point({ among: results, at: next });
    pointAt(results[next] ?? null);
    document.getElementById(idOf(next))?.scrollIntoView({ block: "nearest" });
  };
  const choose = (result: SearchResult, asText: boolean): void => {
    pointAt(null);
    if (asText) read(result);
    else open(result);
  };
  return {
    active: results.length === 0 ? -1 : (at ?? 0),
    moved: at !== null,
    idOf: (index) => (index < 0 ? undefined : idOf(index)),
    choose,
    onKeyDown: (event) => {
      const chosen = results[at ?? 0];
      if (event.key === "ArrowDown") move(event, at === null ? 0 : at + 1);
      else if (event.key === "ArrowUp") move(event, at === null ? -1 : at - 1);
      else if (event.key === "Enter" && chosen !== undefined) {
        event.preventDefault();
        choose(chosen, event.shiftKey);
      } else if (event.key === "ArrowRight" && at !== null && isAtEnd(event.currentTarget) && chosen !== undefined) {
        event.preventDefault();
        choose(chosen, true);
      }
    },
  };
}

function idOf(index: number): string {
  return `search-option-${index}`;
}

function isAtEnd({ selectionStart, selectionEnd, value }: HTMLInputElement): boolean {
  return selectionStart === value.length && selectionEnd === value.length;
}
