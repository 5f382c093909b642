/** A text without white space and what has no width. All other characters stay as they are, also those that look alike. */
export function withoutUnseen(text: string): string {
  return text.replace(/[\s\u200b-\u200d\u2060\ufeff]+/gu, "");
}
