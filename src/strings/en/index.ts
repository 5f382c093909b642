import type { Strings } from "../zh-hans/index.ts";
import { faultWords, generalWords, headerWords, panelsWords, punctuation, search } from "./frame.ts";
import { legendWords, mapWords } from "./map.ts";
import { vocabularyWords } from "./vocabulary.ts";

/** The interface's words in English, as a planning office would put them. Names and quotes stay Chinese. */
export const en: Strings = {
  ...generalWords,
  ...headerWords,
  ...vocabularyWords,
  ...mapWords,
  ...panelsWords,
  ...legendWords,
  ...faultWords,
  punctuation,
  search,
};
