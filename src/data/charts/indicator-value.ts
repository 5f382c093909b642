import { foldText } from "../../model/fold-text.ts";

/**
 * One cell of an indicator table, read as far as possible. The note below a table explains its marks: `*` is an average
 * of the years, `[ ]` or 【】 a sum over five years.
 */
export interface IndicatorValue {
  /** The cell without its white space. */
  readonly text: string;
  /** Null where the cell holds words, a dash or a number that cannot be read. */
  readonly number: number | null;
  readonly mark: "*" | "[]" | null;
  /** A remark that the value is measured in another way than before, such as 新标准. */
  readonly measure: string | null;
}

/** A cell as it is compared, so brackets and signs are of half width. */
const CELL =
  /^(?:每年|下降)?[<>≤≥]?(?<open>[[【])?(?<number>\d+(?:\.\d+)?)(?::1)?%?(?<close>[\]】])?(?<star>\*)?(?:左右|以上|以下)?(?<lateStar>\*)?(?:[(](?<remark>[^()]+)[)])?$/;
/**
 * No percentage of a plan is higher. In some documents a year and a number have run together: 2015年8.9 became 20158.9.
 */
const HIGHEST_PERCENT = 1000;

export function readIndicatorValue(raw: string, unit: string): IndicatorValue {
  const text = withoutSpaces(raw);
  const words: IndicatorValue = { text, number: null, mark: null, measure: null };
  const groups = CELL.exec(foldText(raw))?.groups;
  if (groups === undefined) return words;
  const { open, number: digits, close, star, lateStar, remark } = groups;
  const number = Number(digits);
  const isTorn = (open === undefined) !== (close === undefined);
  if (isTorn || (unit.startsWith("%") && number > HIGHEST_PERCENT)) return words;
  return {
    text,
    number,
    mark: star !== undefined || lateStar !== undefined ? "*" : open === undefined ? null : "[]",
    measure: remark !== undefined && /口径|标准/.test(remark) ? remark : null,
  };
}

/** Whether two values measure the same thing over the same time, so that a line may join them. */
export function areComparable(a: IndicatorValue, b: IndicatorValue): boolean {
  return a.number !== null && b.number !== null && a.mark === b.mark && a.measure === b.measure;
}

/** The text without white space, which the documents have between any two characters of a cell. */
export function withoutSpaces(text: string): string {
  return text.replace(/\s+/g, "");
}
