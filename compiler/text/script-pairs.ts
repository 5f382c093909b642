import { Converter } from "opencc-js/t2cn";

/** CJK ideographs of the basic plane: [first, last] code points of extension A and the main block. */
const IDEOGRAPHS: readonly (readonly [number, number])[] = [
  [0x3400, 0x4dbf],
  [0x4e00, 0x9fff],
];

/**
 * Pairs of a 繁 and its 简 character, for the search. A reader may type 繁 for a text in 简, so a pair is included when
 * either of its characters stands in `text`.
 */
export function scriptPairs(text: string): string {
  const present = new Set(text);
  return knownPairs()
    .filter((pair) => present.has(pair.charAt(0)) || present.has(pair.charAt(1)))
    .join("");
}

/** The pairs of all characters, for words that are to be found in any text. */
export function allScriptPairs(): string {
  return knownPairs().join("");
}

/** The pairs are the same for every text, so they are looked up once. */
function knownPairs(): readonly string[] {
  known ??= lookUpPairs();
  return known;
}

let known: readonly string[] | undefined;

function lookUpPairs(): string[] {
  const characters = IDEOGRAPHS.flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, index) => String.fromCharCode(first + index)),
  );
  // One character on a line: the converter would take neighbours for a phrase.
  const plain = Converter({ from: "t", to: "cn" })(characters.join("\n")).split("\n");
  return characters.flatMap((character, index) => {
    const simplified = plain[index];
    const isPair = simplified !== undefined && simplified !== character && simplified.length === 1;
    return isPair ? character + simplified : [];
  });
}
