/**
 * Control characters other than tab and line ends, halves of a surrogate pair, and code points that stand for no
 * character, such as U+FFFE. XML may hold none of them, and CSV readers stop at U+0000.
 */
const UNWRITABLE = /(?![\t\n\r])[\p{Control}\p{Surrogate}\p{Noncharacter_Code_Point}]/gu;

/** A text as every format can hold it: what it cannot hold becomes U+FFFD, one for each code unit, so that ranges keep. */
export function cleanText(text: string): string {
  return text.replace(UNWRITABLE, (unwritable) => "\ufffd".repeat(unwritable.length));
}
