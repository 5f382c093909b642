/** Sources of the map. */
export const SOURCE = {
  counties: "counties",
  rivers: "rivers",
  lakes: "lakes",
  towns: "towns",
  /** Lines, areas and points of features, and one anchor for each area. */
  features: "features",
  /** The lines and points again, for their names: a tile with names waits for its glyphs, and features must not wait. */
  names: "names",
  /** What is selected, pointed at or named by the text, drawn over the rest: few features that change often. */
  highlights: "highlights",
  /** Where the selected feature may really be. */
  accuracy: "accuracy",
  /** Counts of minor points, one for each place, at zooms where the points themselves would lie too close together. */
  clusters: "clusters",
  /** The area that the reader filters by. */
  areaFilter: "area-filter",
  /** The position that the reader asks about. */
  queryPoint: "query-point",
} as const;

/** Global state properties of the style, set by the map view. */
export const STATE = {
  /** Names of the counties that the current plan is about. */
  districts: "districts",
} as const;
