import type { NormalizeScript } from "../../model/normalize-script.ts";

/** What was typed, normalized and cut into terms; a text answers to it when it holds every term. */
export type Terms = readonly string[];

/** Longest query that is looked at, in characters; longer ones come from a slipped paste. */
const LIMIT = 60;

/**
 * The ways to read a query, the likeliest first. Words in Latin letters may be the syllables of one name
 * (`yu xi gao tie`, or `yu'xi` from a keyboard that is still composing) or words of their own.
 */
export function readQuery(query: string, normalizeScript: NormalizeScript): Terms[] {
  const normalized = normalizeScript(query.slice(0, LIMIT));
  // An apostrophe only parts syllables; 书名号, quotation marks and commas part words.
  const terms = normalized
    .replace(/(?<=[a-z])['’](?=[a-z])/g, "")
    .split(/[\s'’"“”‘’《》「」,、。;:!?]+/u)
    .filter((term) => term !== "");
  if (terms.length === 0) return [];
  const spelled = terms.length > 1 && terms.every(isSpelling);
  return spelled ? [[terms.join("")], terms] : [terms];
}

/** Whether a term can be pinyin or initials. */
export function isSpelling(term: string): boolean {
  return /^[a-z]+$/.test(term);
}
