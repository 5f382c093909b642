/** Characters that may not begin a line. */
const CLINGS = /[、，。；：！？）》”’〕】,;:!?)]/u;
/** Characters that may not end a line. */
const OPENS = /[《“‘〔【(（]$/u;

/**
 * Breaks a text into lines no wider than `width`: between any two 汉字, and between words of other scripts.
 * @param measure width of a text in the units of `width`
 */
export function wrapText(text: string, width: number, measure: (text: string) => number): string[] {
  const pieces = text.match(/(?!\p{Script=Han})[\p{L}\p{N}](?:(?!\p{Script=Han})[\p{L}\p{N}.'’-])*|\s+|./gu) ?? [];
  const lines: string[] = [];
  let line = "";
  for (const piece of pieces) {
    if (line !== "" && !CLINGS.test(piece) && measure(line + piece) > width) {
      const opening = OPENS.exec(line)?.[0] ?? "";
      lines.push(line.slice(0, line.length - opening.length).trimEnd());
      line = opening + piece.trimStart();
    } else {
      line += piece;
    }
  }
  return line === "" ? lines : [...lines, line];
}
