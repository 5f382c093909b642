/**
 * What the numbers of a plan measure, in the order in which cards and tables list them, and the units in which the public
 * data gives them. A unit of the text (亩, 万吨, 億元) is converted to one of these by the compiler.
 */

export const QUANTITIES = [
  "length",
  "area",
  "storage",
  "capacity",
  "cost",
  "output",
  "people",
  "start",
  "completion",
] as const;
export type Quantity = (typeof QUANTITIES)[number];

/** `t/d` and `m3/d` are per day; `place` is a 学位; `trip` one passenger once; `year` a year of the calendar. */
export const FIGURE_UNITS = [
  "km",
  "km2",
  "m3",
  "m3/d",
  "kV",
  "kVA",
  "kW",
  "t",
  "t/d",
  "bed",
  "seat",
  "place",
  "TEU",
  "head",
  "trip",
  "person",
  "CNY",
  "year",
] as const;
export type FigureUnit = (typeof FIGURE_UNITS)[number];

/** How the text limits a number: 约 or 左右, 超过 or 以上, 不超过 or 以内. */
export const FIGURE_BOUNDS = ["about", "least", "most"] as const;
export type FigureBound = (typeof FIGURE_BOUNDS)[number];

/** The units that a quantity can have. */
export const UNITS_OF: Readonly<Record<Quantity, readonly FigureUnit[]>> = {
  length: ["km"],
  area: ["km2"],
  storage: ["m3"],
  capacity: ["m3", "m3/d", "kV", "kVA", "kW", "t", "t/d", "bed", "seat", "place", "TEU", "head", "trip", "person"],
  cost: ["CNY"],
  output: ["CNY"],
  people: ["person"],
  start: ["year"],
  completion: ["year"],
};
