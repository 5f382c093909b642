import type { ExportContext, ExportWords } from "../../../data/export/context.ts";
import { toCsv } from "../../../data/export/to-csv.ts";
import { toGeoJson } from "../../../data/export/to-geojson.ts";
import { toKml } from "../../../data/export/to-kml.ts";
import type { Feature } from "../../../data/plan/plan-data.ts";
import type { AllStrings } from "../../../strings/use-part-strings.ts";

export const EXPORT_FORMATS = ["xlsx", "csv", "geojson", "kml"] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** Writes features as a file. The spreadsheet writer is fetched when it is first needed. */
export async function makeFile(
  format: ExportFormat,
  features: readonly Feature[],
  context: ExportContext,
): Promise<Blob> {
  switch (format) {
    case "xlsx":
      return (await import("../../../data/export/to-xlsx.ts")).toXlsx(features, context);
    case "csv":
      return new Blob([toCsv(features, context)], { type: "text/csv;charset=utf-8" });
    case "geojson":
      return new Blob([toGeoJson(features, context)], { type: "application/geo+json" });
    case "kml":
      return new Blob([toKml(features, context)], { type: "application/vnd.google-earth.kml+xml" });
  }
}

/** The interface's words that exported files use. */
export function exportWords(strings: AllStrings): ExportWords {
  const { brand, disclaimer, kinds, phases, certainties, sources, unlocatedReasons, exports, figures, punctuation } =
    strings;
  const { columns, passageColumns, sheets, planColumns, leftOut, tooLong } = exports;
  return {
    brand,
    disclaimer,
    kinds,
    phases,
    certainties,
    sources,
    unlocatedReasons,
    figure: (what, measures, text) => punctuation.labelled(figures.named(figures.quantities[what], measures), text),
    columns,
    passageColumns,
    sheets,
    planColumns,
    leftOut,
    tooLong: (names) => tooLong(punctuation.list(...names)),
  };
}
