/**
 * Keeps the last result of a slow reading of each file, so that the dev server, which compiles at each save, reads only
 * what has changed.
 * @param read must depend on the text alone, and nobody may change its result
 */
export function keepByText<Result>(read: (text: string) => Result): (file: string, text: string) => Result {
  const kept = new Map<string, { readonly text: string; readonly result: Result }>();
  return (file, text) => {
    const before = kept.get(file);
    if (before?.text === text) return before.result;
    const result = read(text);
    kept.set(file, { text, result });
    return result;
  };
}
