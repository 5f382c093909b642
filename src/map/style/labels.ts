/** Font stacks are CSS families: the map draws text with local fonts, without a glyph server. */
export const FONT = ["Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", "Noto Sans SC", "sans-serif"];

/** From this zoom on, points and lines of rank 2 have their names. */
export const LABEL_ZOOM = 10;
/** The same where the only plan on the map is a municipality's. */
export const EARLY_LABEL_ZOOM = 7;
