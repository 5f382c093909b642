/**
 * A feature's columns in the order of the file. Cells with several values hold one a line; the lines of `paths`,
 * `quotes` and `ranges` belong together. A range is `block@start-end/markStart-markEnd`, in characters of the block.
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
  "counties",
  "paths",
  "quotes",
  "ranges",
  "partOf",
  "sameAs",
  "sources",
  "unlocated",
  "note",
  "wkt",
] as const;
export type ColumnName = (typeof COLUMN_NAMES)[number];
