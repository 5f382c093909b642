import { exports } from "./exports.ts";
import { generalWords, headerWords, panelsWords, punctuation, search } from "./frame.ts";
import { legendWords, mapWords } from "./map.ts";
import { noticesWords } from "./notices.ts";
import { charts, compare, table } from "./screens.ts";
import { card, queryPointWords, readerWords } from "./side.ts";
import { vocabularyWords } from "./vocabulary.ts";

/** The interface's words in 简体. Their type is the type of every language: the others have the same keys. */
export const zhHans = {
  ...generalWords,
  ...headerWords,
  ...vocabularyWords,
  ...mapWords,
  ...panelsWords,
  ...legendWords,
  ...readerWords,
  ...queryPointWords,
  ...noticesWords,
  punctuation,
  card,
  search,
  table,
  exports,
  charts,
  compare,
};

export type Strings = typeof zhHans;
