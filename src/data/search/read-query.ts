import type { NormalizeScript } from "../../model/normalize-script.ts";

/** A query, normalized and split into terms. A text fits it when it contains every term. */
export type Terms = readonly string[];

/** Characters of a query that are read; a longer one was pasted by mistake. */
const LIMIT = 60;
/** What stands between words, in half and full width. */
const SEPARATORS = /[\s'’"“”‘《》「」,\uff0c、。;\uff1b:\uff1a!\uff01?\uff1f]+/u;

/**
 * The possible readings of a query, the most likely first. Words in Latin letters can be the syllables of one name
 * (`yu xi gao tie`, or `yu'xi` from an input method that has not finished) or separate words.
 */
export function readQuery(query: string, normalizeScript: NormalizeScript): Terms[] {
  // An apostrophe between letters separates syllables; 书名号, quotation marks and commas separate words.
  const terms = query
    .slice(0, LIMIT)
    .replace(/([a-z])['’](?=[a-z])/gi, "$1")
    .split(SEPARATORS)
    .map(normalizeScript)
    .filter((term) => term !== "");
  if (terms.length === 0) return [];
  const spelled = terms.length > 1 && terms.every(isSpelling);
  return spelled ? [[terms.join("")], terms] : [terms];
}

/** Whether a term can be pinyin, in full or as initials. */
export function isSpelling(term: string): boolean {
  return /^[a-z]+$/.test(term);
}
