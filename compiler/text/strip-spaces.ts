/** White space means nothing in Chinese text: page breaks, copying and editors put it between any two characters. */

const SPACE = /[\s\u200b-\u200d\u2060\ufeff]/;
const SPACES = /[\s\u200b-\u200d\u2060\ufeff]+/g;

/** The text without its white space. */
export function stripSpaces(text: string): string {
  return text.replace(SPACES, "");
}

/** The text without its white space, and for each character left its offset in the original text. */
export function stripSpacesWithOffsets(text: string): { stripped: string; offsets: number[] } {
  const offsets: number[] = [];
  let stripped = "";
  for (let offset = 0; offset < text.length; offset++) {
    const character = text.charAt(offset);
    if (SPACE.test(character)) continue;
    stripped += character;
    offsets.push(offset);
  }
  return { stripped, offsets };
}
