import { customPinyin, pinyin } from "pinyin-pro";

/** Names and words of these plans that the dictionary reads wrongly. */
customPinyin({
  曾口: "zēng kǒu",
  曾家: "zēng jiā",
  什邡: "shí fāng",
  郫都: "pí dū",
  弹子: "dàn zǐ",
  率先: "shuài xiān",
});

/**
 * The pinyin of a 简 name: syllables without tones, separated by spaces (`yu xi gao tie`). A run of Latin letters or
 * digits is one syllable (`432 huan xian`); punctuation is left out. ü is written v, as it is typed.
 */
export function spell(name: string): string {
  const syllables = pinyin(name, { toneType: "none", type: "array", v: true, nonZh: "consecutive" });
  return syllables.flatMap((syllable) => syllable.toLowerCase().match(/[a-z0-9]+/g) ?? []).join(" ");
}
