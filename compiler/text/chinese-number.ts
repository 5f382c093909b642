const DIGITS = "零一二三四五六七八九";

/**
 * The value of an ordinal as headings write it: `二十八`, `十`, `18`. Up to 99, as no plan has more chapters.
 * NaN when it is not a number.
 */
export function parseNumber(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  const match = /^(?:(?<tens>[一二三四五六七八九])?(?<ten>十))?(?<ones>[一二三四五六七八九])?$/u.exec(text);
  if (match === null || text === "") return Number.NaN;
  const { tens, ten, ones } = match.groups ?? {};
  const value = ten === undefined ? 0 : tens === undefined ? 10 : DIGITS.indexOf(tens) * 10;
  return value + (ones === undefined ? 0 : DIGITS.indexOf(ones));
}
