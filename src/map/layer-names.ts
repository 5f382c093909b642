/** Sources of the map. */
export const SOURCE = {
  counties: "counties",
  rivers: "rivers",
  lakes: "lakes",
  towns: "towns",
  /** Lines, areas and points of features, and one anchor for each area. */
  features: "features",
  /** The lines and points once more, for their names: a tile with names waits for its letters, and features must not. */
  names: "names",
  /** What is selected, pointed at or named by the text, drawn over the rest: a handful that changes often. */
  highlights: "highlights",
  /** Counts of minor points, one a place, for zooms where the points themselves would crowd. */
  clusters: "clusters",
  /** The area that the reader filters by. */
  areaFilter: "area-filter",
  /** The spot that is asked about. */
  queryPoint: "query-point",
} as const;

/** Global state properties of the style, set by the adapter. */
export const STATE = {
  /** Names of the counties that the plan in hand is about. */
  districts: "districts",
} as const;

/** Font stacks are CSS families: the map draws text with local fonts, no glyph server. */
export const FONT = ["Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", "Noto Sans SC", "sans-serif"];

/** Below this zoom minor points are drawn as clusters. */
export const CLUSTER_MAX_ZOOM = 11;
/** Below this zoom named points are only icons, and named lines nameless. */
export const LABEL_ZOOM = 10;
/** The same for a municipality's plan alone on the map. */
export const EARLY_LABEL_ZOOM = 7;
