import { useEffect, useMemo, useRef, useState } from "react";
import type { SearchAnswer, SearchScope, SearchSource } from "../../data/search/search-source.ts";
import { ALL_PLANS } from "../../state/choices.ts";
import { useAtlas, useShownFeatures } from "../hooks/use-atlas.ts";

/** Fetches the search. Called when the search box is first opened. */
export type OpenSearch = () => Promise<SearchSource>;

export type Search =
  | { readonly status: "idle" }
  | { readonly status: "loading" }
  | { readonly status: "failed" }
  | { readonly status: "ready"; readonly answer: SearchAnswer };

/**
 * Answers a query while it is typed. The search is fetched when `wanted` is first true. A failed fetch is tried again
 * when it next is.
 */
export function useSearch(openSearch: OpenSearch, wanted: boolean, query: string, scope: SearchScope): Search {
  const [search, setSearch] = useState<Search>({ status: "idle" });
  const opening = useRef<Promise<SearchSource> | null>(null);
  useEffect(() => {
    if (!wanted) return;
    let current = true;
    const ask = async (): Promise<void> => {
      if (opening.current === null) setSearch({ status: "loading" });
      opening.current ??= openSearch();
      try {
        const source = await opening.current;
        const answer = await source.search(query, scope);
        if (current) setSearch({ status: "ready", answer });
      } catch (cause) {
        console.error(cause);
        opening.current = null;
        if (current) setSearch({ status: "failed" });
      }
    };
    void ask();
    return () => {
      current = false;
    };
  }, [openSearch, wanted, query, scope]);
  return search;
}

/** Where to search: everywhere, with the chosen plan first, or only in what plan and filters show. */
export function useScope(onlyHere: boolean): SearchScope {
  const plan = useAtlas((state) => state.plan);
  const shown = useShownFeatures();
  return useMemo(
    () => ({
      home: plan === ALL_PLANS ? null : plan,
      onlyHome: onlyHere,
      features: onlyHere ? new Set(shown.map(({ id }) => id)) : null,
    }),
    [plan, onlyHere, shown],
  );
}
