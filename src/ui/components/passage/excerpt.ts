/** A quote cut to a readable length around the words that matter. */
export interface Excerpt {
  readonly before: string;
  readonly mark: string;
  readonly after: string;
}

const LIMIT = 150;
/** Characters kept of the sentence's head: the verb that says how far the project is. */
const HEAD = 22;
const AROUND = 48;

/**
 * A passage's text around its mark, whole where it is short; of a long list only
 * its head and the mark's neighbours, gaps shown as an ellipsis.
 * @param exact the passage
 * @param mark [start, end) of the feature's own words, within `exact`
 */
export function excerptOf(exact: string, [start, end]: readonly [number, number]): Excerpt {
  const before = exact.slice(0, start);
  const after = exact.slice(end);
  const mark = exact.slice(start, end);
  if (exact.length <= LIMIT) return { before, mark, after };
  const near = before.length <= HEAD + AROUND ? before : `${before.slice(0, HEAD)}…${before.slice(-AROUND)}`;
  const rest = after.length <= AROUND + 12 ? after : `${after.slice(0, AROUND)}…`;
  return { before: near, mark, after: rest };
}
