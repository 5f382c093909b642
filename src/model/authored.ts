/**
 * The schemas of the authored files, which a maintainer writes under seeds/ and geo/. Unknown keys are errors. Only the
 * compiler reads these; docs/add-a-plan.md explains each with examples. Distances are in km or m as their names say,
 * positions in WGS84 degrees.
 */
import * as z from "zod";
import { QUANTITIES } from "./figures.ts";
import { foldText } from "./fold-text.ts";
import { FEATURE_ID_PATTERN, PLAN_ID_PATTERN, SLUG_PATTERN } from "./ids.ts";
import { describeOddInName } from "./odd-characters.ts";
import { KINDS, PHASES } from "./vocabulary.ts";

const Slug = z.string().regex(SLUG_PATTERN, "must be lower-case pinyin words joined by hyphens, like yuxi-gaotie");
const FeatureId = z.string().regex(FEATURE_ID_PATTERN, "must be a feature ID such as kaizhou:yuxi-gaotie");
const IsoDate = z.iso.date();
const Positive = z.number().positive();
/** A disc or a belt that is smaller could not be drawn, a larger one would say nothing. */
const Kilometres = z.number().min(0.05).max(500);

/** Words that are looked for in a text. White space does not count there, so nothing but it would stand everywhere. */
function wordsOfLength(least: number) {
  return z
    .string()
    .min(least)
    .refine((words) => foldText(words) !== "", "it must have a character that can be seen");
}
/** Words of a plan's text, verbatim. */
export const Verbatim = wordsOfLength(2);

/**
 * A name that readers see and that other names are compared with: of characters that are what they look like, since the
 * text layers of PDF files have others.
 */
function nameOfLength(least: number) {
  return wordsOfLength(least).refine((name) => describeOddInName(name).length === 0, {
    error: ({ input }) => `it has ${describeOddInName(String(input)).join(", ")}`,
  });
}
const Name = nameOfLength(1);

/** A place: its name in the gazetteer, `county/name` when several places have the name, or [longitude, latitude]. */
export const PlaceRef = z.union([Name, z.tuple([z.number(), z.number()])]);
export type PlaceRef = z.infer<typeof PlaceRef>;

/** The recipe that makes a feature's geometry from places. It has exactly one key. */
export const Where = z.union([
  /** One point; several names make several points. */
  z.strictObject({ at: z.union([PlaceRef, z.array(Name).min(2)]) }),
  /** A smooth line through places, in their order. */
  z.strictObject({ route: z.array(PlaceRef).min(2) }),
  /** A piece of a river; without `from` or `to` it reaches to that end of the river. */
  z.strictObject({ along: z.strictObject({ river: Name, from: PlaceRef.optional(), to: PlaceRef.optional() }) }),
  /** A disc; `km` is its radius. */
  z.strictObject({ around: z.strictObject({ place: PlaceRef, km: Kilometres }) }),
  /** What lies within `km` of a route or a river: an area twice as wide. */
  z.strictObject({
    belt: z.union([
      z.strictObject({ route: z.array(PlaceRef).min(2), km: Kilometres }),
      z.strictObject({ river: Name, from: PlaceRef.optional(), to: PlaceRef.optional(), km: Kilometres }),
    ]),
  }),
  /** The Voronoi cells of towns, in place of their boundaries. */
  z.strictObject({ towns: z.array(Name).min(1) }),
  /** The outlines of counties. */
  z.strictObject({ counties: z.array(Name).min(1) }),
  /** A geometry from geo/drawn/<plan>/<slug>.geojson. */
  z.strictObject({ drawn: Slug }),
  /** The geometries of the features that are `part_of` this one. */
  z.strictObject({ members: z.literal(true) }),
  /** No geometry; the value says why. */
  z.strictObject({ unlocated: z.string().min(4, "must say why the text gives no usable place") }),
]);
export type Where = z.infer<typeof Where>;

/**
 * A verbatim quote. Square brackets mark the feature's own words in it: `完工[天白]、上游、双石岗、水竹沟等水库`; without
 * brackets it must contain the name or an alias. `in` names the section when several contain the quote: a section ID or
 * the end of one, such as box_11.
 */
export const Quote = z.union([Verbatim, z.strictObject({ in: z.string(), text: Verbatim })]);
export type Quote = z.infer<typeof Quote>;

const SHARED = {
  kind: z.enum(KINDS),
  phase: z.enum(PHASES),
  rank: z.literal([1, 2, 3]),
  part_of: z.union([Slug, z.array(Slug).min(1)]),
  same_as: z.union([FeatureId, z.array(FeatureId).min(1)]),
  accuracy_m: Positive,
  note: z.string().min(1),
  /** Why the phase is not the one that the verb of the text stands for. A reader sees it with the note. */
  phase_note: z.string().min(4),
};

/**
 * A feature of geo/register/<plan>/*.yaml. The optional fields default to no aliases, no links, the accuracy of the
 * recipe, no note.
 */
export const RegisterFeature = z.strictObject({
  id: Slug,
  name: nameOfLength(2),
  aliases: z.array(Name).optional(),
  ...SHARED,
  part_of: SHARED.part_of.optional(),
  same_as: SHARED.same_as.optional(),
  accuracy_m: SHARED.accuracy_m.optional(),
  note: SHARED.note.optional(),
  phase_note: SHARED.phase_note.optional(),
  quotes: z.array(Quote).min(1),
  where: Where,
});
export type RegisterFeature = z.infer<typeof RegisterFeature>;

/**
 * An item of a list. It takes kind, phase, rank and part_of from the list where it has none itself, and the list's
 * phase_note where it takes its phase.
 */
export const RegisterItem = z.strictObject({
  id: Slug,
  name: nameOfLength(2),
  aliases: z.array(Name).optional(),
  kind: SHARED.kind.optional(),
  phase: SHARED.phase.optional(),
  rank: SHARED.rank.optional(),
  part_of: SHARED.part_of.optional(),
  same_as: SHARED.same_as.optional(),
  accuracy_m: SHARED.accuracy_m.optional(),
  note: SHARED.note.optional(),
  phase_note: SHARED.phase_note.optional(),
  /** The item's own words in the quote of the list; by default its name or an alias. */
  mark: wordsOfLength(1).optional(),
  /** More quotes, besides the quote of the list. */
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
  phase_note: SHARED.phase_note.optional(),
  items: z.array(RegisterItem).min(1),
});
export type RegisterList = z.infer<typeof RegisterList>;

/** A number that the text gives for features, an entry of geo/figures/<plan>.yaml. */
export const LedgerFigure = z.strictObject({
  /** Verbatim; holds the number. Square brackets mark the number and its unit where they could be read otherwise. */
  quote: Verbatim,
  /** Section ID or its ending, where the quote stands in several. */
  in: z.string().optional(),
  /** The feature or features that the number is said of. */
  of: z.union([Slug, z.array(Slug).min(1)]),
  what: z.enum(QUANTITIES),
  /** As the text has it, before its unit; a range has two. */
  value: z.union([Positive, z.tuple([Positive, Positive])]),
  /** As the text has it: 公里, 万亩, 億元. */
  unit: z.string().min(1),
  /** What is measured, in the words of the text, where `what` does not say it: 年供水能力, 近期. */
  measures: z.string().min(2).optional(),
  /** The number is that of all features in `of` together; without it, of each of them. */
  together: z.literal(true).optional(),
  /** A remark for readers, such as a doubt about the number. */
  note: z.string().min(4).optional(),
});
export type LedgerFigure = z.infer<typeof LedgerFigure>;

/** A number beside the name of a feature that is not said of it, and why. */
export const LedgerLeft = z.strictObject({
  quote: Verbatim,
  in: z.string().optional(),
  left: z.string().min(2),
});
export type LedgerLeft = z.infer<typeof LedgerLeft>;

/** What a place of the gazetteer is. */
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

/** An entry of geo/places/<district>.yaml. */
export const Place = z.strictObject({
  name: Name,
  aliases: z.array(Name).optional(),
  /** Name of its county, without the rank: 开州 for 开州区. */
  county: Name,
  kind: z.enum(PLACE_KINDS),
  lon: z.number().min(-180).max(180),
  lat: z.number().min(-90).max(90),
  /** Metres within which the true position is expected. */
  accuracy_m: Positive,
  /** A named source of geo/basemap/SOURCES.md, or the word `estimate`. */
  source: z.string().min(2),
  note: z.string().optional(),
});
export type Place = z.infer<typeof Place>;

/** A regular expression; the compiler says what it cannot use. */
const Pattern = z.string().min(1);
/** The first words of a line of plan.txt; white space does not count. */
const Opening = wordsOfLength(1);

/**
 * A kind of heading: a regular expression for the whole line (for an item: for its beginning), with the named groups
 * `label`, `number` and `title`, each optional. `label` and `number` replace what is missing in the document.
 */
export const HeadingRule = z.strictObject({
  type: z.enum(["part", "chapter", "section", "box", "item", "annex"]),
  pattern: Pattern,
  label: z.string().optional(),
  number: z.int().positive().optional(),
});
export type HeadingRule = z.infer<typeof HeadingRule>;

/** A table that the document has as one cell per line. It begins its section and ends before the line `until`. */
export const TableRule = z.strictObject({
  section: z.string(),
  until: Opening,
  /** Heading rows, each with all columns; "" is an empty cell. The lowest heading of a column names it. */
  head: z.array(z.array(z.string()).min(2)).min(1),
  /** A regular expression for a whole cell whose value is words; any other cell of words begins a row. */
  values: Pattern,
  /** The full text of cells that the document breaks over several lines. */
  broken: z.array(z.string()).default([]),
  /** Rows with empty cells: first words of the row -> the columns that are empty. */
  gaps: z.record(z.string(), z.array(z.string()).min(1)).default({}),
});
export type TableRule = z.infer<typeof TableRule>;

/** How plan.txt is cut into sections and blocks. */
export const Grammar = z.strictObject({
  /**
   * Lines that are not part of the document: from a line that begins with `from` to the next one that ends with `to`.
   */
  omit: z.array(z.strictObject({ what: z.string(), from: Opening, to: Opening })).default([]),
  /** Tried in this order; the first one that matches a line makes it a heading. */
  headings: z.array(HeadingRule).min(1),
  /** Paragraphs that continue a section after a box that interrupts it. */
  resumes: z.array(Opening).default([]),
  /** Lines that continue the line before, although that one ends with a full stop. */
  joins: z.array(Opening).default([]),
  /** Lines that begin a new block, although the line before has no full stop. */
  apart: z.array(Opening).default([]),
  tables: z.array(TableRule).default([]),
  /** The glossary: a term as the plan uses it -> the first words of its explanation. */
  terms: z.record(z.string(), Opening).default({}),
});
export type Grammar = z.infer<typeof Grammar>;

/** seeds/<plan>/plan.yaml. Null where the document does not state a value. */
export const PlanFile = z.strictObject({
  id: z.string().regex(PLAN_ID_PATTERN),
  title: Name,
  short_title: Name,
  issuer: Name,
  number: z.string().nullable(),
  adopted: IsoDate.nullable(),
  published: IsoDate.nullable(),
  period: z.strictObject({ from: z.int(), to: z.int() }),
  level: z.enum(["municipality", "district"]),
  districts: z.array(Name).min(1),
  script: z.enum(["Hans", "Hant"]),
  /** Name of the file that the text came in. */
  seed: z.string(),
  grammar: Grammar,
});
export type PlanFile = z.infer<typeof PlanFile>;
