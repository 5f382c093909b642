import { COLUMN_NAMES, type ColumnName } from "../../src/data/export/column-names.ts";
import type { ExportWords } from "../../src/data/export/context.ts";
import type { PlanFeature } from "../../src/model/atlas.ts";
import { readWkt } from "./read-wkt.ts";

/** What a file says of a feature, put back into the atlas's own form; numbers and nulls as they were. */
export interface ReadFeature {
  readonly id: string;
  readonly geometry: unknown;
  readonly properties: Readonly<Record<string, unknown>>;
}

/** The original in the same form, for comparison; tables leave out what the map alone needs: area and byMembers. */
export function plainFeature({
  id,
  geometry,
  properties: { area: _, byMembers: __, ...properties },
}: PlanFeature): ReadFeature {
  return { id, geometry, properties };
}

/** Reads a table's rows, columns found by their headings. Cells are texts, empty where there was nothing. */
export function readRows(rows: readonly (readonly string[])[], words: ExportWords): ReadFeature[] {
  const [header = [], ...body] = rows;
  return body.map((row) => {
    const texts = new Map(COLUMN_NAMES.map((name) => [name, row[header.indexOf(words.columns[name])] ?? ""]));
    return readColumns((name) => texts.get(name) ?? "", words);
  });
}

/** Reads a feature from its columns. */
export function readColumns(textOf: (name: ColumnName) => string, words: ExportWords): ReadFeature {
  const list = (name: ColumnName): string[] => (textOf(name) === "" ? [] : textOf(name).split("\n"));
  const number = (name: ColumnName): number | null => (textOf(name) === "" ? null : Number(textOf(name)));
  return {
    id: textOf("id"),
    geometry: textOf("wkt") === "" ? null : readWkt(textOf("wkt")),
    properties: {
      name: textOf("name"),
      aliases: list("aliases"),
      kind: codeOf(words.kinds, textOf("kind")),
      phase: codeOf(words.phases, textOf("phase")),
      certainty: codeOf(words.certainties, textOf("certainty")),
      accuracyM: number("accuracyM"),
      rank: number("rank"),
      partOf: list("partOf"),
      sameAs: list("sameAs"),
      places: list("places"),
      towns: list("towns"),
      counties: list("counties"),
      sources: list("sources").map((word) => codeOf(words.sources, word) ?? word),
      unlocated: codeOf(words.unlocatedReasons, textOf("unlocated")) ?? (textOf("unlocated") || null),
      note: textOf("note") || null,
      figures: list("figureRecords").map((record): unknown => JSON.parse(record)),
      passages: readPassages(textOf("quotes"), list("ranges")),
    },
  };
}

/** Quotes may hold line feeds themselves: their ranges say how long each one is. */
function readPassages(quotes: string, ranges: readonly string[]): unknown[] {
  let at = 0;
  return ranges.map((range) => {
    const [, block = "", ...numbers] = /^(.+)@(\d+)-(\d+)\/(\d+)-(\d+)$/.exec(range) ?? [];
    const [start = 0, end = 0, from, to] = numbers.map(Number);
    const exact = quotes.slice(at, at + end - start);
    at += exact.length + 1;
    return { section: block.replace(/__p_\d+$/, ""), block, start, end, exact, mark: [from, to] };
  });
}

function codeOf(words: Readonly<Record<string, string>>, text: string): string | undefined {
  return Object.entries(words).find(([, word]) => word === text)?.[0];
}
