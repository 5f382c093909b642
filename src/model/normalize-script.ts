/**
 * Makes a fold from pairs of characters, each a 繁 character followed by its 简 one: 繁 becomes 简, full-width forms and
 * capitals become plain. A fold never changes how long a text is, so what is found in the folded text is found at the
 * same offsets in the text itself.
 */
export function createFold(pairs: string): (text: string) => string {
  const plain = new Map<string, string>();
  for (let at = 0; at + 1 < pairs.length; at += 2) plain.set(pairs.charAt(at), pairs.charAt(at + 1));
  return (text) => {
    let folded = "";
    for (let at = 0; at < text.length; at += 1) {
      const character = text.charAt(at);
      folded += plain.get(character) ?? foldCharacter(character);
    }
    return folded;
  };
}

/** First and last full-width form, and how far they lie from their plain forms. */
const FULL_WIDTH = { first: 0xff01, last: 0xff5e, shift: 0xfee0 };

function foldCharacter(character: string): string {
  const code = character.charCodeAt(0);
  const narrow =
    code >= FULL_WIDTH.first && code <= FULL_WIDTH.last ? String.fromCharCode(code - FULL_WIDTH.shift) : character;
  const lower = narrow.toLowerCase();
  return lower.length === 1 ? lower : narrow;
}
