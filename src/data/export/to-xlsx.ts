import writeXlsxFile, { type Row } from "write-excel-file/universal";
import { type Feature, pathText } from "../plan/plan-data.ts";
import { COLUMN_NAMES, type ColumnName } from "./column-names.ts";
import { type ExportContext, ownerOf, type PassageColumnName } from "./context.ts";
import type { ExportCell } from "./export-cell.ts";
import { sheetOf, toRow } from "./sheet-cells.ts";
import { toTable } from "./table.ts";

/** Widths in characters, for columns that the default of 12 does not suit. */
const WIDTHS: Partial<Record<ColumnName, number>> = {
  id: 30,
  name: 34,
  places: 18,
  paths: 44,
  quotes: 70,
  figures: 34,
  wkt: 24,
};
/** Of the column that says what a row leaves out. */
const NOTE_WIDTH = 44;
const PASSAGE_WIDTHS: Readonly<Record<PassageColumnName, number>> = {
  id: 30,
  name: 34,
  path: 60,
  quote: 90,
  block: 30,
  start: 8,
  end: 8,
};
const PASSAGE_COLUMNS = ["id", "name", "path", "quote", "block", "start", "end"] as const;

/** Features as an Excel workbook of three sheets: a row for each feature, a row for each passage, and the documents. */
export function toXlsx(features: readonly Feature[], context: ExportContext): Promise<Blob> {
  const { plans, words } = context;
  const table = sheetOf(toTable(features, context), words);
  const passages = sheetOf(
    {
      header: PASSAGE_COLUMNS.map((name) => words.passageColumns[name]),
      rows: features.flatMap((feature) => passageRows(feature, context)),
    },
    words,
  );
  return writeXlsxFile([
    {
      sheet: words.sheets.features,
      data: [headRow(table.header), ...table.body],
      columns: table.header.map((_, index) => ({ width: widthOf(COLUMN_NAMES[index]) })),
      stickyRowsCount: 1,
      stickyColumnsCount: 3,
    },
    {
      sheet: words.sheets.passages,
      data: [headRow(passages.header), ...passages.body],
      columns: PASSAGE_COLUMNS.map((name) => ({ width: PASSAGE_WIDTHS[name] })),
      stickyRowsCount: 1,
    },
    {
      sheet: words.sheets.plans,
      data: [
        headRow([words.planColumns.plan, words.planColumns.number, words.planColumns.issuer]),
        ...plans.map(({ summary }) => toRow([summary.title, summary.number, summary.issuer])),
        [],
        toRow([words.disclaimer]),
      ],
      columns: [{ width: 70 }, { width: 30 }, { width: 30 }],
    },
  ]).toBlob();
}

function widthOf(name: ColumnName | undefined): number {
  return name === undefined ? NOTE_WIDTH : (WIDTHS[name] ?? 12);
}

function passageRows(feature: Feature, { plans }: ExportContext): ExportCell[][] {
  const plan = ownerOf(plans, feature);
  const { name, passages } = feature.properties;
  return passages.map(({ section, exact, block, start, end }) => [
    feature.id,
    name,
    pathText(plan, section),
    exact,
    block,
    start,
    end,
  ]);
}

function headRow(header: readonly string[]): Row {
  return header.map((value) => ({ value, fontWeight: "bold", backgroundColor: "#ece7dc" }));
}
