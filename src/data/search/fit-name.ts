import { soundMatcher } from "./match-sound.ts";
import type { NameEntry } from "./name-entry.ts";
import { countSlips, sharedCharacters } from "./near-match.ts";
import { isSpelling } from "./read-query.ts";

/** How well a query fits a name; smaller is better. */
export interface Fit {
  readonly tier: number;
  /** Index of the name that fits: 0 is the entry's own, others are aliases. */
  readonly by: number;
}

/** Tiers, best first. The fit of a sound, 0 to 6, is added to `sound`. */
const TIER = { exact: 0, start: 1, inside: 2, alias: 3, insideAlias: 4, sound: 5 };
/**
 * From this tier on a query nearly fits. The number of slips (at most 2) or the missing share of characters (0 to 0.4)
 * is added.
 */
export const NEAR_TIER = 20;
/** The share of a term's characters that a name must contain to be near. */
const NEAR_SHARE = 0.6;

type Fitter = (entry: NameEntry) => Fit | null;

/** Prepares the terms of a query for many entries. Every term must fit an entry; its worst fit counts. */
export function fitter(terms: readonly string[]): Fitter {
  const fitters = terms.map(termFitter);
  return (entry) => {
    let worst: Fit | null = null;
    for (const [index, fit] of fitters.entries()) {
      const found = fit(entry);
      if (found === null) {
        // 江津 水库: a term may be in the name of the plan instead, if another fits the entry.
        if (terms.length > 1 && entry.context.includes(terms[index] ?? "")) continue;
        return null;
      }
      const partial = terms.length > 1 ? { ...found, tier: Math.max(found.tier, TIER.inside) } : found;
      if (worst === null || partial.tier > worst.tier) worst = partial;
    }
    return worst;
  };
}

function termFitter(term: string): Fitter {
  const sounds = soundMatcher(term);
  return ({ normalized, sounds: spelled }) => {
    const written = fitWriting(term, normalized);
    if (written !== null) return written;
    let best: Fit | null = null;
    for (const [by, sound] of spelled.entries()) {
      const fit = sounds(sound);
      if (fit !== null && (best === null || TIER.sound + fit < best.tier)) best = { tier: TIER.sound + fit, by };
    }
    return best;
  };
}

function fitWriting(term: string, normalized: readonly string[]): Fit | null {
  let best: Fit | null = null;
  for (const [by, name] of normalized.entries()) {
    const at = name.indexOf(term);
    if (at === -1) continue;
    const whole = name.length === term.length;
    if (by === 0) return { tier: whole ? TIER.exact : at === 0 ? TIER.start : TIER.inside, by };
    if (best === null || whole) best = { tier: whole ? TIER.alias : TIER.insideAlias, by };
  }
  return best;
}

/**
 * Prepares a single term for names that it nearly fits: misspelt pinyin, or characters most of which are in the name.
 */
export function nearFitter(term: string): Fitter {
  const spelling = isSpelling(term);
  return ({ normalized, sounds }) => {
    let best: Fit | null = null;
    for (const [by, name] of normalized.entries()) {
      const distance = spelling ? countSlips(term, sounds[by] ?? "") : missingShare(term, name);
      if (distance === null) continue;
      const tier = NEAR_TIER + distance;
      if (best === null || tier < best.tier) best = { tier, by };
    }
    return best;
  };
}

function missingShare(term: string, name: string): number | null {
  const share = sharedCharacters(term, name);
  return share < NEAR_SHARE ? null : 1 - share;
}
