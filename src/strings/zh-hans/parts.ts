import { exports, pageWords } from "./exports.ts";
import { noticesWords } from "./notices.ts";
import { collapsed, panelPartWords, results } from "./panels.ts";
import { charts, compare, table } from "./screens.ts";
import { card, figures, queryPointWords, readerWords } from "./side.ts";

/** The words in 简体 of the parts of the page that are fetched apart: search results, panels, side, notices, table, charts, comparison of plans. */
export const zhHansParts = {
  ...readerWords,
  ...queryPointWords,
  ...pageWords,
  ...noticesWords,
  ...panelPartWords,
  results,
  collapsed,
  card,
  figures,
  table,
  exports,
  charts,
  compare,
};

export type PartStrings = typeof zhHansParts;
