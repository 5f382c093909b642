import type { FigureBound, FigureUnit } from "../../src/model/figures.ts";
import { readNumeral } from "./numerals.ts";
import { MULTIPLIER, readUnit, UNIT } from "./units.ts";

/** A number with a unit in a text: 4.5万亩, 2*600MW, 约1.5—2.5万人, 2025年. */
export interface FoundMeasure {
  /** [start, end) of the number and its unit, with the words that limit it (约, 以上). */
  readonly start: number;
  readonly end: number;
  /** [start, end) of the number and its unit alone. */
  readonly core: readonly [number, number];
  readonly value: number;
  /** The upper end of a range, else null. */
  readonly to: number | null;
  readonly unit: FigureUnit;
  readonly bound: FigureBound | null;
}

const NUMBER = "(?:\\d+[*×xX])?\\d+(?:,\\d{3})*(?:\\.\\d+)?|[〇○零一二两兩三四五六七八九十百千]+";
/** 万亩 without a numeral is ten thousand 亩. Not 万元: 万元产值能耗 is a rate. */
const NO_NUMBER =
  "(?<![\\d.〇○零一二两兩三四五六七八九十百千万萬亿億余餘多])(?=[万萬亿億]+(?:[亩畝吨噸]|立方米|平方米|千瓦))";
const MEASURE = new RegExp(
  `(?<from>${NUMBER}|${NO_NUMBER})(?:${MULTIPLIER}(?:${UNIT})?[—–~～至-]+(?<to>${NUMBER}))?(?<more>[余餘多])?(?<unit>${MULTIPLIER}(?:${UNIT}))`,
  "g",
);

const BEFORE: readonly (readonly [RegExp, FigureBound])[] = [
  [/(不超[过過]|[低小少][于於]|不[高大多][于於])$/, "most"],
  [/(超[过過]|突破|不[少低小][于於]|[高大][于於]|[超逾])$/, "least"],
  [/(大约|大約|约|約|近(?![期年]))$/, "about"],
];
const AFTER: readonly (readonly [RegExp, FigureBound])[] = [
  [/^以上/, "least"],
  [/^(以内|以內|以下)/, "most"],
  [/^左右/, "about"],
];

/** Every number with a unit in a text without white space, in order. */
export function findMeasures(text: string): FoundMeasure[] {
  return [...text.matchAll(MEASURE)].flatMap((match) => measureOf(text, match) ?? []);
}

function measureOf(text: string, match: RegExpMatchArray): FoundMeasure | null {
  const { from, to, more, unit: words } = match.groups ?? {};
  const meaning = readUnit(words ?? "");
  if (from === undefined || meaning === null) return null;
  // 五年 is a span of time, not a year of the calendar.
  if (meaning.unit === "year" && !/^([\d〇○零]|[一二三四五六七八九]){4}$/.test(from)) return null;
  const base = (numeral: string) => tidyNumber((numeral === "" ? 1 : readNumeral(numeral)) * meaning.factor);
  const start = match.index ?? 0;
  const end = start + match[0].length;
  const before = firstOf(BEFORE, text.slice(Math.max(0, start - 4), start));
  const after = firstOf(AFTER, text.slice(end, end + 2));
  return {
    start: start - (before?.length ?? 0),
    end: end + (after?.length ?? 0),
    core: [start, end],
    value: base(from),
    to: to === undefined ? null : base(to),
    unit: meaning.unit,
    bound: before?.bound ?? after?.bound ?? (more === undefined ? null : "least"),
  };
}

function firstOf(limits: typeof BEFORE, words: string): { length: number; bound: FigureBound } | undefined {
  for (const [pattern, bound] of limits) {
    const found = pattern.exec(words);
    if (found !== null) return { length: found[0].length, bound };
  }
  return undefined;
}

/** Twelve digits, so that 0.92 x 10⁸ is no 91999999.99999999. */
export function tidyNumber(value: number): number {
  return Number(value.toPrecision(12));
}
