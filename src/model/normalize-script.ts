/**
 * A text in one script and one width: 繁 as 简, full-width forms as plain ones, no capitals. Its length never changes.
 */
export type NormalizeScript = (text: string) => string;

/**
 * Makes a function that normalizes the script of a text. A match in the normalized text stands at the same offsets in
 * the text itself, because each character is replaced by exactly one.
 * @param pairs 繁 and 简 characters in turn, `鐵铁慶庆`: the field `folds` of search.json
 */
export function createScriptNormalizer(pairs: string): NormalizeScript {
  const simplified = new Map<string, string>();
  for (let at = 0; at + 1 < pairs.length; at += 2) simplified.set(pairs.charAt(at), pairs.charAt(at + 1));
  return (text) => {
    let normalized = "";
    for (let at = 0; at < text.length; at += 1) {
      const character = text.charAt(at);
      normalized += simplified.get(character) ?? normalizeWidth(character);
    }
    return normalized;
  };
}

/** UTF-16 codes of the first and last full-width form, and the distance to their plain forms. */
const FULL_WIDTH = { first: 0xff01, last: 0xff5e, shift: 0xfee0 };

/** A full-width form as its plain form, a capital as a small letter. */
function normalizeWidth(character: string): string {
  const code = character.charCodeAt(0);
  const narrow =
    code >= FULL_WIDTH.first && code <= FULL_WIDTH.last ? String.fromCharCode(code - FULL_WIDTH.shift) : character;
  const lower = narrow.toLowerCase();
  // İ becomes two characters in lower case, and would shift all offsets after it.
  return lower.length === 1 ? lower : narrow;
}
