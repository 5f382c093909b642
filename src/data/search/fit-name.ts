import { soundMatcher } from "./match-sound.ts";
import type { NameEntry } from "./name-entry.ts";
import { countSlips, sharedCharacters } from "./near-match.ts";
import { isSpelling } from "./read-query.ts";

/** How well a query fits a name; smaller is better. */
export interface Fit {
  readonly tier: number;
  /** Which of the entry's names fits: 0 is its own, others are aliases. */
  readonly by: number;
}

/** Tiers, best first. A sound's fit (0 to 5) is added to `sound`. */
const TIER = { exact: 0, start: 1, inside: 2, alias: 3, insideAlias: 4, sound: 5 };
/** Tiers from here on are near, not fitting: slips (at most 2) or the missing share of characters are added. */
export const NEAR_TIER = 20;
/** Share of a term's characters that must stand in a name for it to be near. */
const NEAR_SHARE = 0.6;

type Fitter = (entry: NameEntry) => Fit | null;

/** Prepares the terms of a query for many entries: every term must fit; the worst fit counts. */
export function fitter(terms: readonly string[]): Fitter {
  const fitters = terms.map(termFitter);
  return (entry) => {
    let worst: Fit | null = null;
    for (const [index, fit] of fitters.entries()) {
      const found = fit(entry);
      if (found === null) {
        // 江津 水库: one word may name the plan, if another names the thing.
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

/** Prepares a single term for names that it nearly fits: misspelt pinyin, or 汉字 most of which stand in the name. */
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
