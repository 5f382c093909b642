import type { FigureUnit } from "../../src/model/figures.ts";

/** How much one unit of the text is in a unit of the public data. */
export interface UnitMeaning {
  readonly unit: FigureUnit;
  readonly factor: number;
}

/** Units as the plans write them, 简 and 繁; a longer one stands before one that begins it. */
const UNITS: readonly (readonly [string, FigureUnit, number])[] = [
  ["平方公里|平方千米", "km2", 1],
  ["公[顷頃]", "km2", 0.01],
  ["平方米", "km2", 1e-6],
  ["[亩畝]", "km2", 1 / 1500],
  ["立方米/[日天]|m3/d", "m3/d", 1],
  ["[级級]?立方米|m3|m³", "m3", 1],
  ["公里|千米|km", "km", 1],
  ["米", "km", 0.001],
  ["千伏安|kVA|KVA", "kVA", 1],
  ["MVA", "kVA", 1000],
  ["千伏|k[Vv]|KV", "kV", 1],
  ["千瓦(?![时時])|[kK]W(?!h)", "kW", 1],
  ["兆瓦|MW", "kW", 1000],
  ["[吨噸]/[日天]", "t/d", 1],
  ["[吨噸]", "t", 1],
  ["(?<![一二三四五六七八九十])(?:[张張]床位?|床位?|[张張](?![图圖网網表]))", "bed", 1],
  ["座位", "seat", 1],
  ["[个個]?[学學]位", "place", 1],
  ["[标標][准準]?箱|TEU", "TEU", 1],
  ["[头頭]", "head", 1],
  ["人次", "trip", 1],
  ["(?<![一二三四五六七八九十])人(?!民)", "person", 1],
  ["元", "CNY", 1],
  ["年", "year", 1],
];

/** The words of a multiplier before a unit, such as 万 of 万吨. */
export const MULTIPLIER = "[百千万萬亿億]*";

/** 100亿级 and 100亿产值 leave the 元 out. */
const IMPLIED_MONEY = "(?<=[亿億])(?:[级級]|(?=[产產]值))";

/** 学位2000个 has the unit before the number. */
const PLACES = "(?<=[学學]位[\\d.,万萬]+)[个個]";

/** A regular expression for any unit, without the multiplier. */
export const UNIT = [...UNITS.map(([words]) => words), IMPLIED_MONEY, PLACES].join("|");

const FACTOR_OF: Readonly<Record<string, number>> = { 百: 1e2, 千: 1e3, 万: 1e4, 萬: 1e4, 亿: 1e8, 億: 1e8 };

const MONEY: (typeof UNITS)[number] = ["", "CNY", 1];
const WHOLE_UNITS = UNITS.map((entry) => ({
  entry,
  pattern: new RegExp(`^(?<multiplier>${MULTIPLIER})(?:${entry[0]})$`),
}));

/** A unit with its multiplier: 万亩, 億元, MW, and 亿 or 亿级 for money. Null for words that are no unit. */
export function readUnit(words: string): UnitMeaning | null {
  if (/^[百千万萬]*[亿億][级級]?$/.test(words)) return meaningOf(words, MONEY);
  if (/^[个個]$/.test(words)) return { unit: "place", factor: 1 };
  for (const { entry, pattern } of WHOLE_UNITS) {
    const found = pattern.exec(words);
    if (found !== null) return meaningOf(found.groups?.multiplier ?? "", entry);
  }
  return null;
}

function meaningOf(multiplier: string, [, unit, size]: (typeof UNITS)[number]): UnitMeaning {
  const factor = [...multiplier].reduce((product, character) => product * (FACTOR_OF[character] ?? 1), 1);
  return { unit, factor: factor * size };
}
