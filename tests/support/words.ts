import { en } from "../../src/strings/en/index.ts";
import { enParts } from "../../src/strings/en/parts.ts";
import { zhHans } from "../../src/strings/zh-hans/index.ts";
import { zhHansParts } from "../../src/strings/zh-hans/parts.ts";
import { zhHant } from "../../src/strings/zh-hant/index.ts";
import { zhHantParts } from "../../src/strings/zh-hant/parts.ts";

/** All words of a language: those of the page and those of the parts that are fetched apart. */
export const allWords = {
  "zh-Hans": { ...zhHans, ...zhHansParts },
  "zh-Hant": { ...zhHant, ...zhHantParts },
  en: { ...en, ...enParts },
};

/** What most visitors of the tests read. */
export const words = allWords["zh-Hans"];
