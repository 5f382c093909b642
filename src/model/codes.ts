/**
 * Codes for what the compiler itself says in the public data. The interface has words for them in each language. The
 * fields that hold them also hold text that an editor wrote, which is shown as it is.
 */

/** What a position was drawn from, where that is not a named source of geo/basemap/SOURCES.md or of a drawn file. */
export const SOURCE_CODES = ["estimate", "town-cells", "basemap-rivers", "basemap-counties"] as const;
export type SourceCode = (typeof SOURCE_CODES)[number];

/** Why a feature has no geometry, where its register does not say it. */
export const UNLOCATED_CODES = ["members-unlocated"] as const;
export type UnlocatedCode = (typeof UNLOCATED_CODES)[number];

/** The words for a code. A value without words is an editor's text and comes back as it is. */
export function wordsFor(words: Readonly<Record<string, string>>, value: string): string {
  return (Object.hasOwn(words, value) ? words[value] : undefined) ?? value;
}
