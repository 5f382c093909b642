/**
 * The columns of a feature, in the order of the file. A cell with several values has one on each line; the first lines
 * of `paths`, `quotes` and `ranges` belong to the first passage, and so on. A range is
 * `block@start-end/markStart-markEnd`, in characters of the block. `figures` has the numbers of the text in words,
 * `figureRecords` the same as JSON, one a line, and the columns between them the values by themselves.
 */
export const COLUMN_NAMES = [
  "id",
  "plan",
  "name",
  "aliases",
  "kind",
  "phase",
  "certainty",
  "accuracyM",
  "rank",
  "places",
  "towns",
  "counties",
  "paths",
  "quotes",
  "ranges",
  "figures",
  "lengthKm",
  "areaKm2",
  "storageM3",
  "costCny",
  "startYear",
  "completionYear",
  "figureRecords",
  "partOf",
  "sameAs",
  "sources",
  "unlocated",
  "note",
  "wkt",
] as const;
export type ColumnName = (typeof COLUMN_NAMES)[number];
