/**
 * Code points that no plan and no register has a use for: control characters other than tab and line ends, halves of a
 * surrogate pair, code points that stand for no character, and marks that turn the direction of writing (they can make a
 * name look like another).
 */
const UNWANTED =
  /(?![\t\n\r])[\p{Control}\p{Surrogate}\p{Noncharacter_Code_Point}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;

/** An unwanted character and where it begins, counted in UTF-16 units from 0. */
export interface Unwanted {
  readonly offset: number;
  /** What is wrong with it and what to do, as the start of a sentence. */
  readonly words: string;
}

/** The first character of a text that has no business there; null when all are well. */
export function findUnwanted(text: string): Unwanted | null {
  const match = UNWANTED.exec(text);
  if (match === null) return null;
  return { offset: match.index, words: `the character ${describeCharacter(match[0])}` };
}

/** `U+0000 (NUL, a control character)`. */
function describeCharacter(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  const number = code.toString(16).toUpperCase().padStart(4, "0");
  if (code === 0) return `U+${number} (NUL, a control character)`;
  if (/\p{Control}/u.test(character)) return `U+${number} (a control character)`;
  if (/\p{Surrogate}/u.test(character)) return `U+${number} (half of a character)`;
  if (/\p{Noncharacter_Code_Point}/u.test(character)) return `U+${number} (no character)`;
  return `U+${number} (a mark that turns the direction of writing)`;
}

/**
 * The first character that a text in JSON, or a similar writing, gives by its number (`\u0000`, `\b`) and that has no
 * business there; null when all are well.
 */
export function findEscaped(text: string): Unwanted | null {
  // A backslash that stands for itself is passed over; halves of a pair stand side by side.
  for (const { 0: written, index } of text.matchAll(/\\\\|(?:\\u[0-9a-f]{4})+|\\[bf]/gi)) {
    const unwanted = written === "\\\\" ? null : findUnwanted(JSON.parse(`"${written}"`));
    if (unwanted !== null) return { offset: index, words: unwanted.words };
  }
  return null;
}
