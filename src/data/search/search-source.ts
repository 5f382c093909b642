import type { Kind, Phase } from "../../model/vocabulary.ts";

/** Characters [start, end) of a text. */
export type Range = readonly [number, number];

/** A text with what was looked for in it. */
export interface MatchedText {
  readonly text: string;
  readonly matches: readonly Range[];
}

/** A piece of a longer text around its first match. */
export interface Snippet extends MatchedText {
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
}

/** What a name can belong to. */
export type Thing =
  | { readonly type: "feature"; readonly id: string; readonly kind: Kind; readonly phase: Phase }
  | { readonly type: "place"; readonly county: string; readonly lng: number; readonly lat: number }
  | { readonly type: "section"; readonly plan: string; readonly id: string; readonly label: string };

/** A thing found by a name. `alias` is the other name by which it was found, null when it was its own. */
export type NameResult = Thing & { readonly name: MatchedText; readonly alias: MatchedText | null };

/** A paragraph that holds what was looked for. */
export interface TextResult {
  readonly type: "text";
  readonly plan: string;
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
  /** How many there are, with those left out of `results`. */
  readonly total: number;
  /** Nothing fits as it was typed; these are near. */
  readonly near: boolean;
}

export interface SearchAnswer {
  /** The group with the best result comes first. */
  readonly groups: readonly SearchGroup[];
  /** Plans whose text could not be read and was not searched. */
  readonly unread: readonly string[];
}

export interface SearchScope {
  /** The plan in hand: its results come first where others are as good. Null when all plans are in hand. */
  readonly home: string | null;
  /** Whether to look in `home` alone. */
  readonly onlyHome: boolean;
  /** IDs of the only features to find; null places no limit. */
  readonly features: ReadonlySet<string> | null;
}

/** Where things are looked up: an index in the page, or a search server. */
export interface SearchSource {
  search(query: string, scope: SearchScope): Promise<SearchAnswer>;
}
