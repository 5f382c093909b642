import { useEffect, useMemo, useState } from "react";
import type { OpenSearch, SearchAnswer, SearchScope } from "../../data/search/search-source.ts";
import { ALL_PLANS } from "../../state/choices.ts";
import { useAtlas, useShownFeatures } from "../hooks/use-atlas.ts";

export type Search =
  | { readonly status: "loading" }
  | { readonly status: "failed" }
  | { readonly status: "ready"; readonly answer: SearchAnswer };

/** Answers a query while it is typed. A search that could not be fetched is asked for again with the next change. */
export function useSearch(openSearch: OpenSearch, query: string, scope: SearchScope): Search {
  const [search, setSearch] = useState<Search>({ status: "loading" });
  useEffect(() => {
    let current = true;
    const ask = async (): Promise<void> => {
      setSearch((before) => (before.status === "ready" ? before : { status: "loading" }));
      try {
        const source = await openSearch();
        const answer = await source.search(query, scope);
        if (current) setSearch({ status: "ready", answer });
      } catch (cause) {
        console.error(cause);
        if (current) setSearch({ status: "failed" });
      }
    };
    void ask();
    return () => {
      current = false;
    };
  }, [openSearch, query, scope]);
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
