import type { NormalizeScript } from "../../model/normalize-script.ts";
import { findMatches } from "./find-matches.ts";
import { type Fit, fitter, nearFitter } from "./fit-name.ts";
import type { NameEntry } from "./name-entry.ts";
import type { Terms } from "./read-query.ts";
import type { NameResult, SearchScope, TextWithMatches } from "./search-source.ts";

/** An entry that a query fits. */
export interface FoundName {
  readonly entry: NameEntry;
  readonly fit: Fit;
}

/** Entries that any of the readings fits, best first. */
export function findNames(entries: readonly NameEntry[], readings: readonly Terms[], scope: SearchScope): FoundName[] {
  const fitters = readings.map(fitter);
  return search(entries, scope, (entry) => {
    let best: Fit | null = null;
    for (const fit of fitters) {
      const found = fit(entry);
      if (found !== null && (best === null || found.tier < best.tier)) best = found;
    }
    return best;
  });
}

/**
 * Features and places that a reading of one term nearly fits, nearest first. Headings are too long for a near fit to
 * mean anything.
 */
export function findNearNames(
  entries: readonly NameEntry[],
  readings: readonly Terms[],
  scope: SearchScope,
): FoundName[] {
  const term = readings.find((terms) => terms.length === 1)?.[0];
  if (term === undefined) return [];
  const fit = nearFitter(term);
  return search(entries, scope, (entry) => (entry.thing.type === "section" ? null : fit(entry)));
}

/** A found entry as a result, with the matches of the terms in its names. */
export function nameResult(
  { entry, fit }: FoundName,
  readings: readonly Terms[],
  normalizeScript: NormalizeScript,
): NameResult {
  const terms = readings.flat();
  const matched = (by: number): TextWithMatches => {
    const text = entry.names[by] ?? "";
    return { text, matches: findMatches(text, terms, normalizeScript) };
  };
  return { ...entry.thing, name: matched(0), alias: fit.by === 0 ? null : matched(fit.by) };
}

function search(
  entries: readonly NameEntry[],
  scope: SearchScope,
  fitOf: (entry: NameEntry) => Fit | null,
): FoundName[] {
  const found: FoundName[] = [];
  for (const entry of entries) {
    if (!isInScope(entry, scope)) continue;
    const fit = fitOf(entry);
    if (fit !== null) found.push({ entry, fit });
  }
  return found.sort(
    (a, b) =>
      a.fit.tier - b.fit.tier ||
      a.entry.rank - b.entry.rank ||
      Number(b.entry.plan === scope.home) - Number(a.entry.plan === scope.home) ||
      (a.entry.names[0] ?? "").length - (b.entry.names[0] ?? "").length,
  );
}

function isInScope({ plan, thing }: NameEntry, { home, onlyHome, features }: SearchScope): boolean {
  if (onlyHome && home !== null && plan !== null && plan !== home) return false;
  return thing.type !== "feature" || features === null || features.has(thing.id);
}
