import type { Strings } from "../zh-hans/index.ts";
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

/** The interface's words in English, as a planning office would put them. Names and quotes stay Chinese. */
export const en: Strings = {
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
