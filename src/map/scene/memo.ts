/**
 * Keeps a function's last result while its arguments stay the same objects, so that the parts of a scene that did not
 * change keep their identity.
 */
export function memoizeLast<Arguments extends readonly unknown[], Result>(
  derive: (...inputs: Arguments) => Result,
): (...inputs: Arguments) => Result {
  let last: { readonly inputs: Arguments; readonly result: Result } | null = null;
  return (...inputs) => {
    if (last === null || inputs.some((input, index) => input !== last?.inputs[index])) {
      last = { inputs, result: derive(...inputs) };
    }
    return last.result;
  };
}

/** Keeps the last list while a new one holds the same items in the same order. */
export function keepEqualList<Item>(): (list: readonly Item[]) => readonly Item[] {
  let last: readonly Item[] = [];
  return (list) => {
    if (list.length !== last.length || list.some((item, index) => item !== last[index])) last = list;
    return last;
  };
}
