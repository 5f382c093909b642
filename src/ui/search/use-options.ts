import { type KeyboardEvent, type RefObject, useEffect, useMemo, useState } from "react";
import type { SearchResult } from "../../data/search/search-source.ts";
import { openResult, pointAt, readResult } from "./open-result.ts";
import type { Search } from "./use-search.ts";

/** How the list of results works together with the search field, which keeps the focus. */
export interface FieldLink {
  /** Closes the search; called before a result opens. */
  onClose(): void;
  /** Told the ID of the option that the keyboard has moved to. */
  onPoint(option: string | undefined): void;
  /** The list puts here what takes the field's keys. */
  readonly moveInList: RefObject<((event: KeyboardEvent<HTMLInputElement>) => void) | null>;
}

export interface Options {
  /** Index of the option that Enter opens: the first one until the keyboard has moved; -1 when there is none. */
  readonly active: number;
  idOf(index: number): string;
  choose(result: SearchResult, asText: boolean): void;
}

/** The results as one list that the keyboard moves through, group after group. */
export function useOptions(search: Search, { onClose, onPoint, moveInList }: FieldLink): Options {
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
    onClose();
    if (asText) readResult(result);
    else openResult(result);
  };
  const takeKey = (event: KeyboardEvent<HTMLInputElement>): void => {
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
  };
  useEffect(() => {
    moveInList.current = takeKey;
    return () => {
      moveInList.current = null;
    };
  });
  const pointedId = at === null ? undefined : idOf(at);
  useEffect(() => onPoint(pointedId), [onPoint, pointedId]);
  useEffect(() => () => onPoint(undefined), [onPoint]);
  return { active: results.length === 0 ? -1 : (at ?? 0), idOf, choose };
}

function idOf(index: number): string {
  return `search-option-${index}`;
}

function isAtEnd({ selectionStart, selectionEnd, value }: HTMLInputElement): boolean {
  return selectionStart === value.length && selectionEnd === value.length;
}
