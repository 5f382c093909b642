/**
 * The contract of public/data: what the compiler writes and the app (or anybody
 * else) reads. Changing a shape here means raising DATA_VERSION and mending
 * docs/data-format.md. Coordinates are WGS84 degrees, [longitude, latitude].
 */
import * as z from "zod/mini";
import { SOURCE_CODES, UNLOCATED_CODES } from "./codes.ts";
import { FeatureId, PlanId } from "./ids.ts";
import { CERTAINTIES, KINDS, PHASES } from "./vocabulary.ts";

export const DATA_VERSION = 1;

const Offset = z.int().check(z.nonnegative());

/** A quote of the plan: characters [start, end) of a block's text. */
export const Passage = z.object({
  section: z.string(),
  block: z.string(),
  start: Offset,
  end: Offset,
  /** The text of [start, end), verbatim. */
  exact: z.string(),
  /** Where within the block the feature's own name stands: [start, end) inside the passage. */
  mark: z.tuple([Offset, Offset]),
});
export type Passage = z.infer<typeof Passage>;

export const FeatureProperties = z.object({
  name: z.string(),
  aliases: z.array(z.string()),
  kind: z.enum(KINDS),
  phase: z.enum(PHASES),
  certainty: z.enum(CERTAINTIES),
  /** Radius in metres within which the true position is expected; null when unlocated. */
  accuracyM: z.nullable(z.number()),
  /** Of an area: a point well inside its largest part, where a marker can stand, and its size; null for anything else. */
  area: z.nullable(z.object({ anchor: z.tuple([z.number(), z.number()]), km2: z.number() })),
  /** 1 headline, 2 named, 3 minor. */
  rank: z.union([z.literal(1), z.literal(2), z.literal(3)]),
  /** Structures this feature is a member of. */
  partOf: z.array(FeatureId),
  /** The same thing in other plans. */
  sameAs: z.array(FeatureId),
  /** Towns or counties the position was drawn from, as the gazetteer names them. */
  places: z.array(z.string()),
  /** Counties that those places, or else the geometry, lie in, as the basemap's outlines name them. */
  counties: z.array(z.string()),
  /** Where the coordinates come from: codes, and names of sources that editors gave. */
  sources: z.array(z.union([z.enum(SOURCE_CODES), z.string()])),
  /** Why there is no geometry: a code, or an editor's text in Chinese; null when there is a geometry. */
  unlocated: z.nullable(z.union([z.enum(UNLOCATED_CODES), z.string()])),
  /** A remark of the editors, or null. */
  note: z.nullable(z.string()),
  passages: z.array(Passage).check(z.minLength(1)),
});
export type FeatureProperties = z.infer<typeof FeatureProperties>;

/** Positions nested to a depth. Checked by hand: a plan holds tens of thousands, and a schema looks at each many times. */
function nested<Coordinates>(depth: number) {
  return z.custom<Coordinates>((value) => isNested(value, depth), "must be positions [longitude, latitude]");
}

function isNested(value: unknown, depth: number): boolean {
  if (!Array.isArray(value)) return false;
  if (depth > 0) return value.every((item) => isNested(item, depth - 1));
  return value.length >= 2 && value.every((item) => typeof item === "number");
}

export const Geometry = z.discriminatedUnion("type", [
  z.object({ type: z.literal("Point"), coordinates: nested<number[]>(0) }),
  z.object({ type: z.literal("MultiPoint"), coordinates: nested<number[][]>(1) }),
  z.object({ type: z.literal("LineString"), coordinates: nested<number[][]>(1) }),
  z.object({ type: z.literal("MultiLineString"), coordinates: nested<number[][][]>(2) }),
  z.object({ type: z.literal("Polygon"), coordinates: nested<number[][][]>(2) }),
  z.object({ type: z.literal("MultiPolygon"), coordinates: nested<number[][][][]>(3) }),
]);
export type Geometry = z.infer<typeof Geometry>;

/** A feature. Geometry is null when the text gives no usable place (RFC 7946 §3.2). */
export const PlanFeature = z.object({
  type: z.literal("Feature"),
  id: FeatureId,
  geometry: z.nullable(Geometry),
  properties: FeatureProperties,
});
export type PlanFeature = z.infer<typeof PlanFeature>;

export const PlanFeatures = z.object({
  type: z.literal("FeatureCollection"),
  version: z.literal(DATA_VERSION),
  features: z.array(PlanFeature),
});
export type PlanFeatures = z.infer<typeof PlanFeatures>;

/** One paragraph, or a table read back from a broken scrape: its text is its cells joined by line feeds. */
export const Block = z.object({
  id: z.string(),
  text: z.string(),
  /** Rows of cells as [start, end) offsets in text; present only for tables. The first `head` rows are headings. */
  table: z.optional(z.object({ head: z.int(), rows: z.array(z.array(z.tuple([Offset, Offset]))) })),
});
export type Block = z.infer<typeof Block>;

export const SECTION_TYPES = ["front", "part", "chapter", "section", "box", "item", "annex"] as const;
export type SectionType = (typeof SECTION_TYPES)[number];

export const Section = z.object({
  /** Akoma Ntoso style: `part_8__chp_28__sec_1`, `part_8__chp_28__box_10`, `item_18`. */
  id: z.string(),
  type: z.enum(SECTION_TYPES),
  /** `第二十八章`, `专栏10`, `18`; empty for an untitled front. */
  label: z.string(),
  title: z.string(),
  parent: z.nullable(z.string()),
  /** The block this section interrupts: a box that stands in the middle of its parent's paragraphs comes right after it. */
  after: z.nullable(z.string()),
  blocks: z.array(Block),
});
export type Section = z.infer<typeof Section>;

export const Term = z.object({ term: z.string(), block: z.string(), start: Offset, end: Offset });
export type Term = z.infer<typeof Term>;

/** A plan's text. Sections are in document order. */
export const PlanText = z.object({
  version: z.literal(DATA_VERSION),
  plan: PlanId,
  script: z.enum(["Hans", "Hant"]),
  sections: z.array(Section),
  /** Glossary of the annex: a term and the block range that explains it. */
  terms: z.array(Term),
});
export type PlanText = z.infer<typeof PlanText>;

/** [west, south, east, north], WGS84 degrees. */
const BboxTuple = z.readonly(z.tuple([z.number(), z.number(), z.number(), z.number()]));

export const PlanSummary = z.object({
  id: PlanId,
  title: z.string(),
  shortTitle: z.string(),
  issuer: z.string(),
  /** Document number such as 开州府发〔2021〕6号, or null where the document has none. */
  number: z.nullable(z.string()),
  /** ISO dates; null where the document does not say. */
  adopted: z.nullable(z.string()),
  published: z.nullable(z.string()),
  period: z.object({ from: z.int(), to: z.int() }),
  level: z.enum(["municipality", "district"]),
  /** County outlines (by name in basemap/counties.geojson) that the plan is about. */
  districts: z.array(z.string()),
  bbox: BboxTuple,
  counts: z.object({
    features: z.int(),
    kind: z.partialRecord(z.enum(KINDS), z.int()),
    phase: z.partialRecord(z.enum(PHASES), z.int()),
    certainty: z.partialRecord(z.enum(CERTAINTIES), z.int()),
  }),
});
export type PlanSummary = z.infer<typeof PlanSummary>;

export const AtlasIndex = z.object({
  version: z.literal(DATA_VERSION),
  /** Changes when any data file changes; the app asks for files with it so that caches never mix two builds. */
  build: z.string(),
  bbox: BboxTuple,
  plans: z.array(PlanSummary),
  /** Renamed feature IDs: old -> new. */
  aliases: z.record(z.string(), FeatureId),
});
export type AtlasIndex = z.infer<typeof AtlasIndex>;
