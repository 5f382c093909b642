/**
 * The schemas of public/data: what the compiler writes, and what the app or any other program reads. Whoever changes a
 * shape raises DATA_VERSION and updates docs/data-format.md. Coordinates are WGS84 degrees, [longitude, latitude].
 * Offsets count UTF-16 units of a block's text, and every range is [start, end).
 */
import * as z from "zod/mini";
import { SOURCE_CODES, UNLOCATED_CODES } from "./codes.ts";
import { FIGURE_BOUNDS, FIGURE_UNITS, QUANTITIES } from "./figures.ts";
import { FeatureId, PlanId } from "./ids.ts";
import { CERTAINTIES, KINDS, PHASES } from "./vocabulary.ts";

/** Every file of public/data has it as `version`; a reader refuses any other. */
export const DATA_VERSION = 1;

const Offset = z.uint32();

/** A quote that names a feature: characters [start, end) of a block's text. */
export const Passage = z.object({
  /** ID of the section that holds the block. */
  section: z.string(),
  /** Block ID. */
  block: z.string(),
  start: Offset,
  end: Offset,
  /** The characters of [start, end), verbatim. */
  exact: z.string(),
  /** The feature's own name or words: [start, end) of the block, inside the passage. */
  mark: z.tuple([Offset, Offset]),
});
export type Passage = z.infer<typeof Passage>;

/** A number that the text gives for a feature, verbatim, with its place. */
export const Figure = z.object({
  what: z.enum(QUANTITIES),
  /** In `unit`. Of a range the lower end. */
  value: z.number(),
  /** The upper end of a range, else null. */
  to: z.nullable(z.number()),
  unit: z.enum(FIGURE_UNITS),
  /** Whether the text says about (约), at least (超过, 以上) or at most (以内); null where it gives the number itself. */
  bound: z.nullable(z.enum(FIGURE_BOUNDS)),
  /** The number, its unit and the words that limit it, as the text has them, without white space. */
  words: z.string(),
  /** What is measured, in words of the text, where `what` does not say it: 年供水能力; or null. */
  measures: z.nullable(z.string()),
  /** IDs of the other features that have this one number together with this one: count it once. */
  together: z.array(FeatureId),
  /** A remark of the editors, or null. */
  note: z.nullable(z.string()),
  /** The quote that gives it; `mark` is where `words` stand. */
  passage: Passage,
});
export type Figure = z.infer<typeof Figure>;

/** What is known of a feature besides its geometry. A list without entries is empty, never absent. */
export const FeatureProperties = z.object({
  name: z.string(),
  /** Other names in the same plan. */
  aliases: z.array(z.string()),
  kind: z.enum(KINDS),
  phase: z.enum(PHASES),
  certainty: z.enum(CERTAINTIES),
  /** Metres within which the true position is expected; null without a geometry. */
  accuracyM: z.nullable(z.number()),
  /**
   * For a polygon or multipolygon: a point well inside its largest part, for a marker, and its size in km². Else null.
   */
  area: z.nullable(z.object({ anchor: z.tuple([z.number(), z.number()]), km2: z.number() })),
  /** Importance: 1 headline, 2 named, 3 minor. */
  rank: z.union([z.literal(1), z.literal(2), z.literal(3)]),
  /** IDs of the structures that it is a member of, such as a belt or a network. */
  partOf: z.array(FeatureId),
  /** Whether its geometry is that of its members, so that drawing them draws it; of mixed members only the commonest type. */
  byMembers: z._default(z.boolean(), false),
  /** IDs of the features of other plans that are the same thing. */
  sameAs: z.array(FeatureId),
  /** Towns or counties that the position comes from, as the gazetteer names them. */
  places: z.array(z.string()),
  /**
   * Towns that a line or an area crosses, in a plan of one district; a file compiled before there were any has none.
   */
  towns: z._default(z.array(z.string()), []),
  /** Counties of those places, and all that a line or an area crosses; names as in the basemap's outlines. */
  counties: z.array(z.string()),
  /** Where the coordinates come from: codes, and names of sources that editors gave. */
  sources: z.array(z.union([z.enum(SOURCE_CODES), z.string()])),
  /** Why there is no geometry: a code, or an editor's text in Chinese; null when there is a geometry. */
  unlocated: z.nullable(z.union([z.enum(UNLOCATED_CODES), z.string()])),
  /** A remark of the editors, or null. */
  note: z.nullable(z.string()),
  /** In document order; the first is the one that a card shows first. */
  passages: z.array(Passage).check(z.minLength(1)),
  /** What the text measures of it, in document order. Files that were compiled before there were any have no such key. */
  figures: z._default(z.array(Figure), []),
});
export type FeatureProperties = z.infer<typeof FeatureProperties>;

/**
 * Positions in arrays nested `depth` deep. Checked by hand, because schemas are too slow for the tens of thousands of a
 * plan.
 */
function nested<Coordinates>(depth: number) {
  return z.custom<Coordinates>((value) => isNested(value, depth), "must be positions [longitude, latitude]");
}

function isNested(value: unknown, depth: number): boolean {
  if (!Array.isArray(value)) return false;
  if (depth > 0) return value.every((item) => isNested(item, depth - 1));
  return value.length >= 2 && value.every((item) => typeof item === "number");
}

/** A GeoJSON geometry; there are no collections. */
export const Geometry = z.discriminatedUnion("type", [
  z.object({ type: z.literal("Point"), coordinates: nested<number[]>(0) }),
  z.object({ type: z.literal("MultiPoint"), coordinates: nested<number[][]>(1) }),
  z.object({ type: z.literal("LineString"), coordinates: nested<number[][]>(1) }),
  z.object({ type: z.literal("MultiLineString"), coordinates: nested<number[][][]>(2) }),
  z.object({ type: z.literal("Polygon"), coordinates: nested<number[][][]>(2) }),
  z.object({ type: z.literal("MultiPolygon"), coordinates: nested<number[][][][]>(3) }),
]);
export type Geometry = z.infer<typeof Geometry>;

/** A GeoJSON feature (RFC 7946 §3.2). Its geometry is null when the text gives no usable place. */
export const PlanFeature = z.object({
  type: z.literal("Feature"),
  id: FeatureId,
  geometry: z.nullable(Geometry),
  properties: FeatureProperties,
});
export type PlanFeature = z.infer<typeof PlanFeature>;

/** `<plan>/features.geojson`: all features of a plan, in the order of its register. */
export const PlanFeatures = z.object({
  type: z.literal("FeatureCollection"),
  version: z.literal(DATA_VERSION),
  features: z.array(PlanFeature),
});
export type PlanFeatures = z.infer<typeof PlanFeatures>;

/** A paragraph, or a table whose text is its cells joined by line feeds. */
export const Block = z.object({
  /** The ID of its section, and `__p_` with a number from 1. */
  id: z.string(),
  text: z.string(),
  /** For a table only: rows of cells, each the range of `text` that it holds. The first `head` rows are headings. */
  table: z.optional(z.object({ head: z.int(), rows: z.array(z.array(z.tuple([Offset, Offset]))) })),
});
export type Block = z.infer<typeof Block>;

/** Front matter, 篇, 章, 节, 专栏, numbered item, annex. */
export const SECTION_TYPES = ["front", "part", "chapter", "section", "box", "item", "annex"] as const;
export type SectionType = (typeof SECTION_TYPES)[number];

/** A node of the outline. */
export const Section = z.object({
  /** In the form of Akoma Ntoso: `part_8__chp_28__sec_1`, `part_8__chp_28__box_10`, `item_18`. */
  id: z.string(),
  type: z.enum(SECTION_TYPES),
  /** `第二十八章`, `专栏10`, `18`; empty for an untitled front. */
  label: z.string(),
  title: z.string(),
  /** ID of the section around it; null for an outermost one. */
  parent: z.nullable(z.string()),
  /**
   * ID of the parent's block that it follows, where it stands between the parent's paragraphs, as boxes do; else null.
   */
  after: z.nullable(z.string()),
  blocks: z.array(Block),
});
export type Section = z.infer<typeof Section>;

/** A term of the glossary, and the range of the block that explains it. */
export const Term = z.object({ term: z.string(), block: z.string(), start: Offset, end: Offset });
export type Term = z.infer<typeof Term>;

/** `<plan>/text.json`: the whole text of a plan, verbatim. */
export const PlanText = z.object({
  version: z.literal(DATA_VERSION),
  plan: PlanId,
  /** 简 or 繁. */
  script: z.enum(["Hans", "Hant"]),
  /** In document order. */
  sections: z.array(Section),
  /** The glossary of the annex; empty when the plan has none. */
  terms: z.array(Term),
});
export type PlanText = z.infer<typeof PlanText>;

/** [west, south, east, north], WGS84 degrees. */
const BboxTuple = z.readonly(z.tuple([z.number(), z.number(), z.number(), z.number()]));

/** A plan as the index lists it. */
export const PlanSummary = z.object({
  id: PlanId,
  title: z.string(),
  shortTitle: z.string(),
  issuer: z.string(),
  /** Document number, such as 开州府发〔2021〕6号; null when the document has none. */
  number: z.nullable(z.string()),
  /** ISO dates; null when the document does not state them. */
  adopted: z.nullable(z.string()),
  published: z.nullable(z.string()),
  /** First and last year. */
  period: z.object({ from: z.int(), to: z.int() }),
  level: z.enum(["municipality", "district"]),
  /** Counties that the plan is about, by their names in basemap/counties.geojson. */
  districts: z.array(z.string()),
  /** Of the outlines of its districts. */
  bbox: BboxTuple,
  /** Numbers of features; a value that occurs nowhere has no entry. */
  counts: z.object({
    features: z.int(),
    kind: z.partialRecord(z.enum(KINDS), z.int()),
    phase: z.partialRecord(z.enum(PHASES), z.int()),
    certainty: z.partialRecord(z.enum(CERTAINTIES), z.int()),
  }),
});
export type PlanSummary = z.infer<typeof PlanSummary>;

/** index.json: the first file that a reader needs. */
export const AtlasIndex = z.object({
  version: z.literal(DATA_VERSION),
  /**
   * Changes when any data file changes. The app adds it to the address of every other file, so that caches never mix
   * two builds.
   */
  build: z.string(),
  /** Of all plans. */
  bbox: BboxTuple,
  plans: z.array(PlanSummary),
  /** Renamed features: old ID -> new ID. */
  aliases: z.record(z.string(), FeatureId),
  /**
   * Published features that have gone: ID -> the reason, in Chinese. An index that was compiled before there were any
   * has no such key.
   */
  withdrawn: z._default(z.record(z.string(), z.string()), {}),
});
export type AtlasIndex = z.infer<typeof AtlasIndex>;
