/** Text without white space: what a page break, a copy or an editor puts between characters means nothing in Chinese. */

const space = /[\s\u200b-\u200d\u2060\ufeff]/;
const spaces = /[\s\u200b-\u200d\u2060\ufeff]+/g;

export function squeeze(text: string): string {
  return text.replace(spaces, "");
}

/** The squeezed text and, for each of its characters, the offset of that character in the text it came from. */
export function squeezeWithOffsets(text: string): { squeezed: string; offsets: number[] } {
  const offsets: number[] = [];
  let squeezed = "";
  for (let offset = 0; offset < text.length; offset++) {
    const character = text.charAt(offset);
    if (space.test(character)) continue;
    squeezed += character;
    offsets.push(offset);
  }
  return { squeezed, offsets };
}
