/**
 * Control characters other than tab and line ends, halves of a surrogate pair, and code points that stand for no
 * character, such as U+FFFE. XML may hold none of them, and CSV readers stop at U+0000.
 */
const UNWRITABLE = /(?![\t\n\r])[\p{Control}\p{Surrogate}\p{Noncharacter_Code_Point}]/gu;

/** A text as every format can hold it: what it cannot hold becomes U+FFFD, one for each code unit, so that ranges keep. */
export function cleanText(text: string): string {
  return text.replace(UNWRITABLE, (unwritable) => "\ufffd".repeat(unwritable.length));
}

/** The signs that begin a formula, and their full-width, small, raised and lowered forms and the true minus. */
const SIGN = "[=+\\-@\\u2212＝＋－＠﹦﹢﹣﹫⁺⁻⁼₊₋₌⩵⩶﬩]";
/** What spreadsheets drop, or do not show, before a sign: spaces, invisible characters, quotation marks, apostrophes. */
const BLANK = "[\\s'\"\\p{C}\\p{Default_Ignorable_Code_Point}]";
/** Where a spreadsheet may begin another cell inside this one: many take `;` or a tab as the separator, by their country. */
const SEPARATOR = "[;\\t\\r\\n]";

const FORMULA = new RegExp(`^(?:'*[\\t\\r]|${BLANK}*${SIGN})`, "u");
const INNER_FORMULA = new RegExp(`(${SEPARATOR})(?=(?:(?!${SEPARATOR})${BLANK})*${SIGN})`, "gu");

/** Whether a spreadsheet that is given this text as a cell may run it as a formula. */
export function isFormula(text: string): boolean {
  return FORMULA.test(text);
}

/**
 * A text that no spreadsheet runs as a formula, whoever wrote it: an apostrophe stands before each place where one could
 * begin. Where the text has such an apostrophe already it gets a second one, so that taking one off always gives it back.
 */
export function guardCell(text: string): string {
  const inside = text.replace(INNER_FORMULA, "$1'");
  return isFormula(inside) ? `'${inside}` : inside;
}
