/**
 * One cell of an indicator table, read as far as it can be. The marks are the tables' own; what they mean stands in
 * the note below each table: `*` an average of the years, `[ ]` or 【】 a sum over five years.
 */
export interface IndicatorValue {
  /** The cell, verbatim but for white space. */
  readonly text: string;
  /** Null where the cell holds words, a dash or a number that cannot be read. */
  readonly number: number | null;
  readonly mark: "*" | "[]" | null;
  /** A remark that the measure is another one than before, such as 新标准. */
  readonly measure: string | null;
}

const cell =
  /^(?:每年|下降)?[<>≤≥<>]?(?<open>[[【])?(?<number>\d+(?:\.\d+)?)(?:[::]1)?[%%]?(?<close>[\]】])?(?<star>\*)?(?:左右|以上|以下)?(?<late>\*)?(?:[((](?<remark>[^()()]+)[))])?$/;
/** No percentage of a plan is higher: the scrape ran a year and a number together (2015年8.9 became 20158.9). */
const highestPercent = 1000;

export function readIndicatorValue(raw: string, unit: string): IndicatorValue {
  const text = raw.replace(/\s+/g, "");
  const words: IndicatorValue = { text, number: null, mark: null, measure: null };
  const groups = cell.exec(text)?.groups;
  if (groups === undefined) return words;
  const { open, number: digits, close, star, late, remark } = groups;
  const number = Number(digits);
  const isTorn = (open === undefined) !== (close === undefined);
  if (isTorn || (unit.startsWith("%") && number > highestPercent)) return words;
  return {
    text,
    number,
    mark: star !== undefined || late !== undefined ? "*" : open === undefined ? null : "[]",
    measure: remark !== undefined && /口径|标准/.test(remark) ? remark : null,
  };
}

/** Whether two values measure the same thing over the same time, so that a line may join them. */
export function areComparable(a: IndicatorValue, b: IndicatorValue): boolean {
  return a.number !== null && b.number !== null && a.mark === b.mark && a.measure === b.measure;
}
