import { card } from "./card.ts";
import { charts } from "./charts.ts";
import { compare } from "./compare.ts";
import { exports } from "./exports.ts";
import { generalWords } from "./general.ts";
import { headerWords } from "./header.ts";
import { legendWords } from "./legend.ts";
import { mapWords } from "./map.ts";
import { noticesWords } from "./notices.ts";
import { panelsWords } from "./panels.ts";
import { punctuation } from "./punctuation.ts";
import { queryPointWords } from "./query-point.ts";
import { readerWords } from "./reader.ts";
import { search } from "./search.ts";
import { table } from "./table.ts";
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
