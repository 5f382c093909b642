import { expect, it } from "vitest";
import { SOURCE_CODES, UNLOCATED_CODES, wordsFor } from "../../../src/model/codes.ts";
import { en } from "../../../src/strings/en/index.ts";
import { zhHans } from "../../../src/strings/zh-hans/index.ts";
import { zhHant } from "../../../src/strings/zh-hant/index.ts";

it.each([zhHans, zhHant, en])("every code has words in each language", ({ sources, unlocatedReasons }) => {
  for (const code of SOURCE_CODES) expect(wordsFor(sources, code)).not.toBe(code);
  for (const code of UNLOCATED_CODES) expect(wordsFor(unlocatedReasons, code)).not.toBe(code);
});

it.each(["GeoNames", "文本未说明所在乡镇", "constructor", "__proto__", ""])("the text %j stays as it is", (text) => {
  expect(wordsFor(zhHans.sources, text)).toBe(text);
});
