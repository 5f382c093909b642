/**
 * Shapes of the authored files: what a maintainer writes under seeds/ and geo/.
 * Build time only; docs/add-a-plan.md explains each with examples.
 */
import * as z from "zod";
import { FEATURE_ID_PATTERN, PLAN_ID_PATTERN, SLUG_PATTERN } from "./ids.ts";
import { KINDS, PHASES } from "./vocabulary.ts";

const Slug = z.string().regex(SLUG_PATTERN, "must be lower-case pinyin words joined by hyphens, like yuxi-gaotie");
const FeatureId = z.string().regex(FEATURE_ID_PATTERN, "must be a feature ID such as kaizhou:yuxi-gaotie");
const IsoDate = z.iso.date();
const Positive = z.number().positive();

/** How a place is written: a gazetteer name, `county/name` where the name alone is ambiguous, or [lng, lat]. */
export const PlaceRef = z.union([z.string().min(1), z.tuple([z.number(), z.number()])]);
export type PlaceRef = z.infer<typeof PlaceRef>;

/** Recipes that turn the text's words into geometry. Exactly one key each. */
export const Where = z.union([
  z.strictObject({ at: z.union([PlaceRef, z.array(z.string()).min(2)]) }),
  z.strictObject({ route: z.array(PlaceRef).min(2) }),
  z.strictObject({ along: z.strictObject({ river: z.string(), from: PlaceRef.optional(), to: PlaceRef.optional() }) }),
  z.strictObject({ around: z.strictObject({ place: PlaceRef, km: Positive }) }),
  z.strictObject({
    belt: z.union([
      z.strictObject({ route: z.array(PlaceRef).min(2), km: Positive }),
      z.strictObject({ river: z.string(), from: PlaceRef.optional(), to: PlaceRef.optional(), km: Positive }),
    ]),
  }),
  z.strictObject({ towns: z.array(z.string()).min(1) }),
  z.strictObject({ counties: z.array(z.string()).min(1) }),
  z.strictObject({ drawn: Slug }),
  z.strictObject({ members: z.literal(true) }),
  z.strictObject({ unlocated: z.string().min(4, "must say why the text gives no usable place") }),
]);
export type Where = z.infer<typeof Where>;

/**
 * A verbatim quote. Square brackets mark the feature's own words inside it:
 * `完工[天白]、上游、双石岗、水竹沟等水库`. Without brackets the name or an alias must stand in it.
 * `in` says which section when the words stand in several (a full section ID or its ending, like box_11).
 */
export const Quote = z.union([z.string().min(2), z.strictObject({ in: z.string(), text: z.string().min(2) })]);
export type Quote = z.infer<typeof Quote>;

const SHARED = {
  kind: z.enum(KINDS),
  phase: z.enum(PHASES),
  rank: z.literal([1, 2, 3]),
  part_of: z.union([Slug, z.array(Slug).min(1)]),
  same_as: z.union([FeatureId, z.array(FeatureId).min(1)]),
  accuracy_m: Positive,
  note: z.string().min(1),
};

export const RegisterFeature = z.strictObject({
  id: Slug,
  name: z.string().min(2),
  aliases: z.array(z.string().min(1)).optional(),
  ...SHARED,
  part_of: SHARED.part_of.optional(),
  same_as: SHARED.same_as.optional(),
  accuracy_m: SHARED.accuracy_m.optional(),
  note: SHARED.note.optional(),
  quotes: z.array(Quote).min(1),
  where: Where,
});
export type RegisterFeature = z.infer<typeof RegisterFeature>;

/** An item of a list: what it does not say itself it takes from its list. */
export const RegisterItem = z.strictObject({
  id: Slug,
  name: z.string().min(2),
  aliases: z.array(z.string().min(1)).optional(),
  kind: SHARED.kind.optional(),
  phase: SHARED.phase.optional(),
  rank: SHARED.rank.optional(),
  part_of: SHARED.part_of.optional(),
  same_as: SHARED.same_as.optional(),
  accuracy_m: SHARED.accuracy_m.optional(),
  note: SHARED.note.optional(),
  /** The item's own words in the list's quote, where they are not its name. */
  mark: z.string().min(1).optional(),
  /** Further quotes besides the list's. */
  quotes: z.array(Quote).optional(),
  where: Where,
});
export type RegisterItem = z.infer<typeof RegisterItem>;

/** Several features that one sentence names: `完工天白、上游、双石岗、水竹沟等水库`. */
export const RegisterList = z.strictObject({
  list: Quote,
  kind: SHARED.kind.optional(),
  phase: SHARED.phase.optional(),
  rank: SHARED.rank.optional(),
  part_of: SHARED.part_of.optional(),
  items: z.array(RegisterItem).min(1),
});
export type RegisterList = z.infer<typeof RegisterList>;

export const PLACE_KINDS = [
  "town",
  "subdistrict",
  "county-seat",
  "city",
  "city-core",
  "newtown",
  "village",
  "station",
  "port",
  "airport",
  "river",
  "lake",
  "reservoir",
  "dam",
  "island",
  "mountain",
  "range",
  "scenic",
  "reserve",
  "heritage",
  "zone",
  "science",
  "power",
  "landmark",
  "bridge",
  "place",
] as const;

/** One entry of geo/places/<district>.yaml. */
export const Place = z.strictObject({
  name: z.string().min(1),
  aliases: z.array(z.string().min(1)).optional(),
  county: z.string().min(1),
  kind: z.enum(PLACE_KINDS),
  lon: z.number().min(-180).max(180),
  lat: z.number().min(-90).max(90),
  accuracy_m: Positive,
  /** A named source of geo/basemap/SOURCES.md, or the word `estimate`. */
  source: z.string().min(2),
  note: z.string().optional(),
});
export type Place = z.infer<typeof Place>;

const isPattern = (source: string): boolean => {
  try {
    new RegExp(source, "u");
    return true;
  } catch {
    return false;
  }
};
const Pattern = z.string().min(1).refine(isPattern, "must be a regular expression");
/** Words that a line of plan.txt opens with; white space does not count. */
const Opening = z.string().min(1);

/**
 * One kind of heading: a regular expression for the whole line (an item's: for its beginning) with the named groups
 * `label`, `number` and `title`, each optional. `label` and `number` given here stand in for what the document lost.
 */
export const HeadingRule = z.strictObject({
  type: z.enum(["part", "chapter", "section", "box", "item", "annex"]),
  pattern: Pattern,
  label: z.string().optional(),
  number: z.int().positive().optional(),
});
export type HeadingRule = z.infer<typeof HeadingRule>;

/** A table that the document has as one cell a line. It opens its section and ends before the line `until`. */
export const TableRule = z.strictObject({
  section: z.string(),
  until: Opening,
  /** Heading rows, every one with all columns; "" is an empty cell. A column goes by its lowest heading. */
  head: z.array(z.array(z.string()).min(2)).min(1),
  /** Values that are words, as a regular expression for the whole cell; every other cell in words begins a row. */
  values: Pattern,
  /** Cells that are broken over several lines, put together. */
  broken: z.array(z.string()).default([]),
  /** Rows with empty cells: the opening words of the row's name -> its empty columns. */
  gaps: z.record(z.string(), z.array(z.string()).min(1)).default({}),
});
export type TableRule = z.infer<typeof TableRule>;

/** How plan.txt is cut into sections and blocks. */
export const Grammar = z.strictObject({
  /** What is not the document's own: from the line that opens with `from` to the next one that closes with `to`. */
  omit: z.array(z.strictObject({ what: z.string(), from: Opening, to: Opening })).default([]),
  /** Tried in order; the first that matches a line makes it a heading. */
  headings: z.array(HeadingRule).min(1),
  /** Paragraphs with which a section goes on after a box that interrupts it. */
  resumes: z.array(Opening).default([]),
  /** Lines that go on the line before, where the rule (no full stop at its end) does not show it. */
  joins: z.array(Opening).default([]),
  /** Lines that begin a block of their own, although the line before has no full stop. */
  apart: z.array(Opening).default([]),
  tables: z.array(TableRule).default([]),
  /** Glossary: the term as the plan uses it -> the words that open its explanation. */
  terms: z.record(z.string(), Opening).default({}),
});
export type Grammar = z.infer<typeof Grammar>;

export const PlanFile = z.strictObject({
  id: z.string().regex(PLAN_ID_PATTERN),
  title: z.string(),
  short_title: z.string(),
  issuer: z.string(),
  number: z.string().nullable(),
  adopted: IsoDate.nullable(),
  published: IsoDate.nullable(),
  period: z.strictObject({ from: z.int(), to: z.int() }),
  level: z.enum(["municipality", "district"]),
  districts: z.array(z.string()).min(1),
  script: z.enum(["Hans", "Hant"]),
  /** Name of the file the text was received as. */
  seed: z.string(),
  grammar: Grammar,
});
export type PlanFile = z.infer<typeof PlanFile>;
