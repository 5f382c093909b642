const LENGTH = /(\d+(?:\.\d+)?)\s*(公里|千米|km|KM)/gu;

export interface ReadLength {
  /** As the plan writes it. */
  readonly text: string;
  readonly km: number;
}

/** The lengths that a text states, in its order. `120公里/小时` is a speed and is left out. */
export function readLengths(words: string): ReadLength[] {
  return [...words.matchAll(LENGTH)].flatMap((match): ReadLength[] => {
    const next = words.slice(match.index + match[0].length);
    return /^(?:\/|每|时速|平方)/u.test(next) ? [] : [{ text: match[0], km: Number(match[1]) }];
  });
}

/** Whether two plans both state lengths and have none in common. */
export function lengthsDisagree(one: readonly ReadLength[], other: readonly ReadLength[]): boolean {
  if (one.length === 0 || other.length === 0) return false;
  return !one.some(({ km }) => other.some((each) => each.km === km));
}
