import type { Figure } from "../../model/atlas.ts";
import type { Quantity } from "../../model/figures.ts";
import type { ColumnName } from "./column-names.ts";
import type { ExportWords } from "./context.ts";
import { type ExportCell, lines } from "./export-cell.ts";

type FigureColumnName = Extract<
  ColumnName,
  "figures" | "lengthKm" | "areaKm2" | "storageM3" | "costCny" | "startYear" | "completionYear" | "figureRecords"
>;

/** The numbers of the text: in words, by what they measure, and whole. */
export function figureColumns(figures: readonly Figure[], words: ExportWords): Record<FigureColumnName, ExportCell> {
  const of = (what: Quantity) => values(figures.filter((figure) => figure.what === what));
  return {
    figures: lines(figures.map((figure) => words.figure(figure.what, figure.measures, figure.words))),
    lengthKm: of("length"),
    areaKm2: of("area"),
    storageM3: of("storage"),
    costCny: of("cost"),
    startYear: of("start"),
    completionYear: of("completion"),
    figureRecords: lines(figures.map((figure) => JSON.stringify(figure))),
  };
}

/** A single number as a number; a range and several numbers as text. */
function values(figures: readonly Figure[]): ExportCell {
  const [first, second] = figures;
  if (first !== undefined && second === undefined && first.to === null) return first.value;
  return lines(figures.map(({ value, to }) => (to === null ? String(value) : `${value}–${to}`)));
}
