/** Text without white space: what a page break, a copy or an editor puts between characters means nothing in Chinese. */

const space = /[\s\u200b-\u200d\u2060\ufeff]/;
const spaces = /[\s\u200b-\u200d\u2060\ufeff]+/g;

export function stripSpaces(text: string): string {
  return text.replace(spaces, "");
}

/** The stripped text and, for each of its characters, the offset of that character in the text it came from. */
export function stripSpacesWithOffsets(text: string): { stripped: string; offsets: number[] } {
  const offsets: number[] = [];
  let stripped = "";
  for (let offset = 0; offset < text.length; offset++) {
    const character = text.charAt(offset);
    if (space.test(character)) continue;
    stripped += character;
    offsets.push(offset);
  }
  return { stripped, offsets };
}
