/** Font stacks are CSS families: the map draws text with local fonts, without a glyph server. */
export const FONT = ["Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", "Noto Sans SC", "sans-serif"];

/** From this zoom on, named points and named lines have their names. */
export const LABEL_ZOOM = 10;
/** The same for a municipality's plan that is alone on the map. */
export const EARLY_LABEL_ZOOM = 7;
