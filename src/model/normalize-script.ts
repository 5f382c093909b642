import { plainLine } from "./plain-form.ts";

/**
 * A text in one script: 繁 as 简, what looks the same as the same (`plainForm`), no capitals. Every character is
 * replaced by itself, whatever stands around it, so that `foldWithOffsets` finds the way back to the text.
 */
export type NormalizeScript = (text: string) => string;

/**
 * Makes a function that normalizes the script of a text. Line feeds stay, since they part the cells of a table.
 * @param pairs 繁 and 简 characters in turn, `鐵铁慶庆`: the field `folds` of folds.json; empty where they are not known
 */
export function createScriptNormalizer(pairs: string): NormalizeScript {
  const simplified = new Map<string, string>();
  for (let at = 0; at + 1 < pairs.length; at += 2) simplified.set(pairs.charAt(at), pairs.charAt(at + 1));
  return (text) => {
    let normalized = "";
    for (const character of text) {
      for (const part of plainLine(character)) normalized += simplified.get(part) ?? part.toLowerCase();
    }
    return normalized;
  };
}
