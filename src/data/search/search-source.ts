import type { Kind, Phase } from "../../model/vocabulary.ts";

/** Characters [start, end) of a text, in UTF-16 units. */
export type Range = readonly [number, number];

/** A text with the ranges that matched; they are in order and do not overlap. */
export interface TextWithMatches {
  readonly text: string;
  readonly matches: readonly Range[];
}

/** A piece of a longer text around its first match. */
export interface Snippet extends TextWithMatches {
  /** Whether the longer text goes on before the piece. */
  readonly cutBefore: boolean;
  /** Whether it goes on after the piece. */
  readonly cutAfter: boolean;
}

/** What a name can belong to. Positions are WGS84 degrees. */
export type Thing =
  | { readonly type: "feature"; readonly id: string; readonly kind: Kind; readonly phase: Phase }
  | { readonly type: "place"; readonly county: string; readonly lng: number; readonly lat: number }
  | { readonly type: "section"; readonly plan: string; readonly id: string; readonly label: string };

/** A thing that was found by its name, or by another of its names: `alias`, else null. */
export type NameResult = Thing & { readonly name: TextWithMatches; readonly alias: TextWithMatches | null };

/** A paragraph that contains every word of the query. */
export interface TextResult {
  readonly type: "text";
  /** Plan ID. */
  readonly plan: string;
  /** Block ID. */
  readonly block: string;
  /** Label and title of the section. */
  readonly heading: string;
  readonly snippet: Snippet;
}

export type SearchResult = NameResult | TextResult;

/** Results of one type, best first. */
export interface SearchGroup {
  readonly type: SearchResult["type"];
  readonly results: readonly SearchResult[];
  /** Number of results in all, those left out of `results` included. */
  readonly total: number;
  /** True when nothing fits the query as typed, and these results nearly fit. */
  readonly near: boolean;
}

export interface SearchAnswer {
  /** At most one of each type; the group with the best result comes first. Empty when nothing was found. */
  readonly groups: readonly SearchGroup[];
  /** IDs of plans whose text could not be read, so that it was not searched. */
  readonly unread: readonly string[];
}

/** Where to search. */
export interface SearchScope {
  /**
   * ID of the plan on screen: its results come first where others fit equally well. Null when all plans are on screen.
   */
  readonly home: string | null;
  /** Whether to leave out the results of other plans. */
  readonly onlyHome: boolean;
  /** IDs of the only features to find; null sets no limit. Places, sections and text are not affected. */
  readonly features: ReadonlySet<string> | null;
}

/** What answers queries: the index in the page (`embeddedSearch`), or a server in its place. */
export interface SearchSource {
  /**
   * @param query as typed, in 简, 繁, pinyin or initials; only its first 60 characters count
   * @returns no groups for an empty query; rejects only when the search itself fails
   */
  search(query: string, scope: SearchScope): Promise<SearchAnswer>;
}

/** Fetches the search, or gives what has been fetched. */
export type OpenSearch = () => Promise<SearchSource>;
