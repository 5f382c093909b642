/** Words without the square brackets that marked a part of them. Ranges count in `words`. */
export interface Bracketed {
  readonly words: string;
  /** [start, end) of the marked part; null when there were no brackets. */
  readonly marked: readonly [number, number] | null;
}

/** Removes one pair of square brackets. Null when they do not pair, are nested, hold nothing or occur twice. */
export function openBrackets(text: string): Bracketed | null {
  const open = text.indexOf("[");
  const close = text.indexOf("]");
  if (open === -1 && close === -1) return { words: text, marked: null };
  if (open !== text.lastIndexOf("[") || close !== text.lastIndexOf("]") || open === -1 || close <= open + 1)
    return null;
  const words = text.slice(0, open) + text.slice(open + 1, close) + text.slice(close + 1);
  return { words, marked: [open, close - 1] };
}
