import { Converter } from "opencc-js/t2cn";

/** CJK ideographs of the basic plane: [first, last] code points of extension A and the main block. */
const ideographs: readonly (readonly [number, number])[] = [
  [0x3400, 0x4dbf],
  [0x4e00, 0x9fff],
];

/**
 * Pairs of 繁 and 简 characters for the fold of a search. A reader may type 繁 for a text in 简, so a pair is wanted
 * whenever either of its characters stands in `text`.
 */
export function foldPairs(text: string): string {
  const characters = ideographs.flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, index) => String.fromCharCode(first + index)),
  );
  // A line each, so that no phrase forms across them.
  const plain = Converter({ from: "t", to: "cn" })(characters.join("\n")).split("\n");
  const present = new Set(text);
  let pairs = "";
  characters.forEach((character, index) => {
    const folded = plain[index];
    if (folded === undefined || folded === character || folded.length !== 1) return;
    if (present.has(character) || present.has(folded)) pairs += character + folded;
  });
  return pairs;
}
