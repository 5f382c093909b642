import type { NormalizeScript } from "../../model/normalize-script.ts";
import { type FoundName, findNames, findNearNames, nameResult } from "./find-names.ts";
import { findTexts, type TextEntry, textResult } from "./find-texts.ts";
import { NEAR_TIER } from "./fit-name.ts";
import type { NameEntry } from "./name-entry.ts";
import { readQuery } from "./read-query.ts";
import type { SearchGroup, SearchScope } from "./search-source.ts";

/** Everything that can be searched. */
export interface SearchIndex {
  readonly names: readonly NameEntry[];
  readonly texts: readonly TextEntry[];
  readonly normalizeScript: NormalizeScript;
}

/** Results of each type at most; the others are only counted. */
const LIMIT = { feature: 10, place: 5, section: 6, text: 30 } as const;
const NAME_TYPES = ["feature", "place", "section"] as const;

/**
 * Answers a query with groups of results, best first. Names come by tier, and paragraphs after them; when no name fits,
 * paragraphs come first and names that nearly fit after them.
 */
export function answer(
  { names, texts, normalizeScript }: SearchIndex,
  query: string,
  scope: SearchScope,
): SearchGroup[] {
  const readings = readQuery(query, normalizeScript);
  if (readings.length === 0) return [];
  const fitting = findNames(names, readings, scope);
  const found = fitting.length > 0 ? fitting : findNearNames(names, readings, scope);
  const groups = NAME_TYPES.flatMap((type) => {
    const own = found.filter(({ entry }) => entry.thing.type === type);
    const [best] = own;
    if (best === undefined) return [];
    const results = own.slice(0, LIMIT[type]).map((name) => nameResult(name, readings, normalizeScript));
    return [{ tier: best.fit.tier, group: { type, results, total: own.length, near: isNear(best) } }];
  });
  // The sort is stable: in one tier features come first, then places, then sections.
  const ordered: SearchGroup[] = groups.sort((a, b) => a.tier - b.tier).map(({ group }) => group);
  const blocks = findTexts(texts, readings, scope);
  if (blocks.length === 0) return ordered;
  const results = blocks.slice(0, LIMIT.text).map((block) => textResult(block, readings, normalizeScript));
  const text: SearchGroup = { type: "text", results, total: blocks.length, near: false };
  return fitting.length > 0 ? [...ordered, text] : [text, ...ordered];
}

function isNear({ fit }: FoundName): boolean {
  return fit.tier >= NEAR_TIER;
}
