import { faultWords, generalWords, headerWords, panelsWords, punctuation, search } from "./frame.ts";
import { legendWords, mapWords } from "./map.ts";
import { vocabularyWords } from "./vocabulary.ts";

/**
 * The words of the page in 简体; those of the parts that are fetched apart are in parts.ts. Their type is the type of every
 * language: the others have the same keys.
 */
export const zhHans = {
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

export type Strings = typeof zhHans;
