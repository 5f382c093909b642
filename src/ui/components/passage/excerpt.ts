/** A quote cut to a readable length around the words that matter. */
export interface Excerpt {
  readonly before: string;
  readonly mark: string;
  readonly after: string;
}

const LIMIT = 150;
/** Characters kept at the beginning: the verb there says how far the project has come. */
const HEAD = 22;
const AROUND = 48;

/**
 * A passage's text around its mark. A short passage stays whole. Of a long one its beginning and the text next to the
 * mark are kept, and an ellipsis stands for each gap.
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
