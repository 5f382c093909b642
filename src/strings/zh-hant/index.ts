import type { Strings } from "../zh-hans/index.ts";
import { faultWords, generalWords, headerWords, panelsWords, punctuation, search } from "./frame.ts";
import { legendWords, mapWords } from "./map.ts";
import { vocabularyWords } from "./vocabulary.ts";

/** The interface's words in 繁體, written for readers in Taiwan and Hong Kong, not converted from 简体. */
export const zhHant: Strings = {
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
