import { foldText, foldWithOffsets, unfold } from "../../model/fold-text.ts";
import { plainLine } from "../../model/plain-form.ts";

/** Words after which the near end begins: 渝厦高铁|重庆至黔江段. */
const BEFORE_FROM = /^.*(?:高铁|高鐵|铁路|鐵路|高速|公路|快速路|轨道|軌道|航道|线|線|道路|大道|[(:、,"《])/u;
/** Words before which the far end stops: 黔江至万州|高速铁路. */
const AFTER_TO = /(?:段|高铁|高鐵|高速|铁路|鐵路|公路|快速路|轨道|軌道|航道|城际|城際|[^\p{Script=Han}]).*$/u;
const BETWEEN = /至|-+/u;
/** A named part of a line: 渝昆高铁|江津段. */
const PART = /(?:高铁|高鐵|铁路|鐵路|高速公路|高速|公路|航道)([\p{Script=Han}]{2,6}段)/u;
/** Characters of an end at most: longer words are a sentence, not a place. */
const LONGEST = 8;

/**
 * The ends of a line as its plan words them, `重庆至黔江` or `江津段`; null where the words name none.
 * @param words the feature's name, or the part of a quote that is about it
 */
export function readEnds(words: string): string | null {
  const plain = foldText(words, plainLine);
  for (const run of plain.split(/[()、,;。]/u)) {
    // 镇巴—巴中—广安: stops between the ends are left out.
    const stops = run.split(BETWEEN);
    if (stops.length < 2) continue;
    const from = (stops.at(0) ?? "").replace(BEFORE_FROM, "");
    const to = (stops.at(-1) ?? "").replace(AFTER_TO, "");
    if (isPlace(from) && isPlace(to)) return `${from}至${to}`;
  }
  return PART.exec(plain)?.[1] ?? null;
}

function isPlace(words: string): boolean {
  return words.length >= 2 && words.length <= LONGEST && /^\p{Script=Han}+$/u.test(words);
}

const LENGTH = /(\d+(?:\.\d+)?)\s*(公里|千米|km|KM)/gu;

export interface ReadLength {
  /** As the plan writes it. */
  readonly text: string;
  readonly km: number;
}

/** The lengths that a text states, in its order. `120公里/小时` is a speed and is left out. */
export function readLengths(words: string): ReadLength[] {
  const folded = foldWithOffsets(words);
  return [...folded.words.matchAll(LENGTH)].flatMap((match): ReadLength[] => {
    const end = match.index + match[0].length;
    if (/^(?:\/|每|时速|平方)/u.test(folded.words.slice(end))) return [];
    return [{ text: unfold(words, folded, match.index, end), km: Number(match[1]) }];
  });
}

/** Whether two plans both state lengths and have none in common. */
export function lengthsDisagree(one: readonly ReadLength[], other: readonly ReadLength[]): boolean {
  if (one.length === 0 || other.length === 0) return false;
  return !one.some(({ km }) => other.some((each) => each.km === km));
}
